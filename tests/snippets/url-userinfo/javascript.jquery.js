const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Authorization: "Basic dXNlcjpwQHNz" },
});
console.log(data);
