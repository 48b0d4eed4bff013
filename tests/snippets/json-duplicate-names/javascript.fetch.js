const response = await fetch("https://api.example.com/twice", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
});
console.log(response.status, await response.text());
