// a browser sends no body with HEAD: the body is left out
const response = await fetch("https://api.example.com/files/1", {
  method: "HEAD",
  headers: { "Content-Type": "text/plain" },
});
console.log(response.status, await response.text());
