const body = new URLSearchParams({ q: "harkdown" }).toString();
const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  },
  processData: false,
  data: new TextEncoder().encode(body),
});
console.log(data);
