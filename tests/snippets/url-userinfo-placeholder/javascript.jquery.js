const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Authorization: "Basic e3VzZXJ9OjxQQVNTV09SRD4=" },
});
console.log(data);
