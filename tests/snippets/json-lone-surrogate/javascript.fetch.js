const response = await fetch("https://api.example.com/names", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"half": "\\ud83d"}',
});
console.log(response.status, await response.text());
