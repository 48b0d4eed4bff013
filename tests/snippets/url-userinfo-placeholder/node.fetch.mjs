const response = await fetch("https://api.example.com/me", {
  method: "GET",
  headers: { Authorization: "Basic e3VzZXJ9OjxQQVNTV09SRD4=" },
});
console.log(response.status, await response.text());
