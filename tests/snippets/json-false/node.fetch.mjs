const response = await fetch("https://api.example.com/settings/dark", {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(false),
});
console.log(response.status, await response.text());
