// a browser sends all `content-type` headers as one, their values joined
const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/users",
  headers: { "Content-Type": "application/json, text/plain" },
  processData: false,
  data: JSON.stringify({ a: 1 }),
});
console.log(data);
