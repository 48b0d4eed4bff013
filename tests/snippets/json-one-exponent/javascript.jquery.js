const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/numbers/1",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: "[1e5]",
});
console.log(data);
