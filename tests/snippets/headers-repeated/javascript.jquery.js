// a browser sends all `x-tag` headers as one, their values joined
const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { "X-Tag": "one, two, three", "X-Other": "x" },
});
console.log(data);
