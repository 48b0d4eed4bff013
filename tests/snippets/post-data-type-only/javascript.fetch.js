const response = await fetch("https://api.example.com/form", {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
});
console.log(response.status, await response.text());
