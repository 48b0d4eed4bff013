// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Proxy-Connection`: it is left out
const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.setRequestHeader("accept", "text/html");
xhr.withCredentials = true;
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
