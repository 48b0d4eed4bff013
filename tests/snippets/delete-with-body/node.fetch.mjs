const response = await fetch("https://api.example.com/users", {
  method: "DELETE",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ ids: [1, 2, 3] }),
});
console.log(response.status, await response.text());
