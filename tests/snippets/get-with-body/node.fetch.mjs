// fetch sends no body with GET: the body is left out
const response = await fetch("https://api.example.com/search", {
  method: "GET",
  headers: { "Content-Type": "application/json" },
});
console.log(response.status, await response.text());
