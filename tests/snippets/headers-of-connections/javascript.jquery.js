// a browser does not let a program set `Connection`: it is left out
// a browser does not let a program set `TE`: it is left out
// a browser does not let a program set `Upgrade`: it is left out
// a browser does not let a program set `Keep-Alive`: it is left out
// a browser does not let a program set `Trailer`: it is left out
// a browser does not let a program set `Via`: it is left out
// a browser does not let a program set `Date`: it is left out
// a browser does not let a program set `Proxy-Authorization`: it is left out
// a browser does not let a program set `Sec-CH-UA`: it is left out
// a browser does not let a program set `Set-Cookie`: it is left out
// a browser does not let a program set `Access-Control-Request-Method`: it is left out
// a browser does not let a program set `Accept-Charset`: it is left out
const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users",
  headers: {
    Range: "bytes=0-1",
    "If-None-Match": "*",
    "Max-Forwards": "3",
    "X-HTTP-Method-Override": "PATCH",
  },
});
console.log(data);
