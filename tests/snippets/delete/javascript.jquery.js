const data = await $.ajax({
  method: "DELETE",
  url: "https://api.example.com/users/7",
  headers: { "If-Match": '"abc"' },
});
console.log(data);
