// a browser sends all `content-type` headers as one, their values joined
const response = await fetch("https://api.example.com/users", {
  method: "POST",
  headers: { "Content-Type": "application/json, text/plain" },
  body: JSON.stringify({ a: 1 }),
});
console.log(response.status, await response.text());
