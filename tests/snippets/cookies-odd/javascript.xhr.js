// a browser does not let a program set `Cookie`: it is left out
const url = "https://api.example.com/me";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.withCredentials = true;
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
