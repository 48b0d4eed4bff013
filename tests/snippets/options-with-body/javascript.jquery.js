const data = await $.ajax({
  method: "OPTIONS",
  url: "https://api.example.com/x",
  headers: { "Content-Type": "text/plain" },
  processData: false,
  data: "*",
});
console.log(data);
