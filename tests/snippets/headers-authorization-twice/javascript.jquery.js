// a browser sends all `Authorization` headers as one, their values joined
const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { Authorization: "Bearer a, Bearer b" },
});
console.log(data);
