// a browser does not let a program set `Host`: it is left out
// a browser does not let a program set `User-Agent`: it is left out
// a browser does not let a program set `Accept-Encoding`: it is left out
// a browser does not let a program set `Referer`: it is left out
// a browser does not let a program set `Origin`: it is left out
// a browser does not let a program set `Connection`: it is left out
// a browser does not let a program set `Sec-Fetch-Mode`: it is left out
// a browser does not let a program set `DNT`: it is left out
const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.setRequestHeader("Accept-Language", "de");
xhr.setRequestHeader("Cache-Control", "no-cache");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
