const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "application/octet-stream" },
  body: "a\x00b\x011",
});
console.log(response.status, await response.text());
