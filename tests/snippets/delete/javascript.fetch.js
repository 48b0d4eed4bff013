const response = await fetch("https://api.example.com/users/7", {
  method: "DELETE",
  headers: { "If-Match": '"abc"' },
});
console.log(response.status, await response.text());
