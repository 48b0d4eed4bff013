const response = await fetch("https://api.example.com/x", {
  method: "OPTIONS",
  headers: { "Content-Type": "text/plain" },
  body: "*",
});
console.log(response.status, await response.text());
