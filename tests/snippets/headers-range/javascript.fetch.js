// a browser does not let a program set `Accept-Encoding`: it is left out
const response = await fetch("https://api.example.com/files/1", {
  method: "PUT",
  headers: {
    Range: "bytes=0-99",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
  },
  body: "content",
});
console.log(response.status, await response.text());
