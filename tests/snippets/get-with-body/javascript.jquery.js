// a browser sends no body with GET: the body is left out
const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/search",
  headers: { "Content-Type": "application/json" },
});
console.log(data);
