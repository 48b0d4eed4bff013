const response = await fetch("https://api.example.com/settings/name", {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify("a plain string"),
});
console.log(response.status, await response.text());
