const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { "Content-Type": "application/json" },
});
console.log(data);
