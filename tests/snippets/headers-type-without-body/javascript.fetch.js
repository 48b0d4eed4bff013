const response = await fetch("https://api.example.com/users", {
  method: "GET",
  headers: { "Content-Type": "application/json" },
});
console.log(response.status, await response.text());
