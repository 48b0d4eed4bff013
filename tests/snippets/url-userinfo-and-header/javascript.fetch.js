const response = await fetch("https://api.example.com/me", {
  method: "GET",
  headers: { Authorization: "Bearer ABCD" },
});
console.log(response.status, await response.text());
