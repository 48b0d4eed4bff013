// fetch sends all `x-tag` headers as one, their values joined
const response = await fetch("https://api.example.com/users", {
  method: "GET",
  headers: { "X-Tag": "one, two, three", "X-Other": "x" },
});
console.log(response.status, await response.text());
