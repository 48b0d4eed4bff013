const response = await fetch("https://api.example.com/numbers/1", {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "[1e5]",
});
console.log(response.status, await response.text());
