// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Proxy-Connection`: it is left out
const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { accept: "text/html" },
  xhrFields: { withCredentials: true },
});
console.log(data);
