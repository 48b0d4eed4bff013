const response = await fetch("https://api.example.com/broken", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1,',
});
console.log(response.status, await response.text());
