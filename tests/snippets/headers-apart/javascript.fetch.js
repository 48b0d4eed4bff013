// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Proxy-Connection`: it is left out
const response = await fetch("https://api.example.com/users", {
  method: "GET",
  headers: { accept: "text/html" },
  credentials: "include",
});
console.log(response.status, await response.text());
