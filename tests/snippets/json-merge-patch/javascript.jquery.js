const data = await $.ajax({
  method: "PATCH",
  url: "https://api.example.com/users/1",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"3"',
  },
  processData: false,
  data: '{"name": null, "tags": ["a"], "price": 12.50}',
});
console.log(data);
