// a browser does not let a program set `Accept-Encoding`: it is left out
// a browser does not let a program set `User-Agent`: it is left out
// a browser does not let a program set `DNT`: it is left out
const response = await fetch("https://api.example.com/archive", {
  method: "GET",
  headers: { Accept: "*/*", X_Under_Score: "kept" },
});
console.log(response.status, await response.text());
