const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/counter",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: "12345678901234567890",
});
console.log(data);
