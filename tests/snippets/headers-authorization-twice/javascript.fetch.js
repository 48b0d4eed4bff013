// a browser sends all `Authorization` headers as one, their values joined
const response = await fetch("https://api.example.com/users", {
  method: "GET",
  headers: { Authorization: "Bearer a, Bearer b" },
});
console.log(response.status, await response.text());
