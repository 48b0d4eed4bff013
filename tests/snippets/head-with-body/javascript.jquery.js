// a browser sends no body with HEAD: the body is left out
const data = await $.ajax({
  method: "HEAD",
  url: "https://api.example.com/files/1",
  headers: { "Content-Type": "text/plain" },
});
console.log(data);
