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
const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.setRequestHeader("Range", "bytes=0-1");
xhr.setRequestHeader("If-None-Match", "*");
xhr.setRequestHeader("Max-Forwards", "3");
xhr.setRequestHeader("X-HTTP-Method-Override", "PATCH");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
