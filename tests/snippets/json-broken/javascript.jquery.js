const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/broken",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: '{"a": 1,',
});
console.log(data);
