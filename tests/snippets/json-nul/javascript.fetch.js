const response = await fetch("https://api.example.com/names", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ nul: "a\x00b0", bell: "\x07" }),
});
console.log(response.status, await response.text());
