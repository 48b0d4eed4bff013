const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/twice",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
});
console.log(data);
