const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "@secrets.txt",
});
console.log(response.status, await response.text());
