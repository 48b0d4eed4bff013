const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  },
  processData: false,
  data: new URLSearchParams({ q: "harkdown" }),
});
console.log(data);
