const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Authorization: "Bearer ABCD" },
});
console.log(data);
