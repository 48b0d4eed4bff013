// a browser does not let a program set `Accept-Encoding`: it is left out
// a browser does not let a program set `User-Agent`: it is left out
// a browser does not let a program set `DNT`: it is left out
const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/archive",
  headers: { Accept: "*/*", X_Under_Score: "kept" },
});
console.log(data);
