const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/names",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: '{"half": "\\ud83d"}',
});
console.log(data);
