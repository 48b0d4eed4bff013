const response = await fetch("https://api.example.com/users/1", {
  method: "PATCH",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"3"',
  },
  body: '{"name": null, "tags": ["a"], "price": 12.50}',
});
console.log(response.status, await response.text());
