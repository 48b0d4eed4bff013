const response = await fetch("https://api.example.com/counter", {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "12345678901234567890",
});
console.log(response.status, await response.text());
