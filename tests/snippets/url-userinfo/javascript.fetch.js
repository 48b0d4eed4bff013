const response = await fetch("https://api.example.com/me", {
  method: "GET",
  headers: { Authorization: "Basic dXNlcjpwQHNz" },
});
console.log(response.status, await response.text());
