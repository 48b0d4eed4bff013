const response = await fetch("https://api.example.com/files", {
  method: "OPTIONS",
  headers: { "X-Requested-With": "harkdown" },
});
console.log(response.status, await response.text());
