const response = await fetch("https://api.example.com/settings/theme", {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: "null",
});
console.log(response.status, await response.text());
