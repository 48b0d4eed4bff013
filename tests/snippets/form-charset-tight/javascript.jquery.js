const body = new URLSearchParams({ city: "Köln", a: "1" }).toString();
const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  },
  processData: false,
  data: new TextEncoder().encode(body),
});
console.log(data);
