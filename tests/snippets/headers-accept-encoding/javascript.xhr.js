// a browser does not let a program set `Accept-Encoding`: it is left out
// a browser does not let a program set `User-Agent`: it is left out
// a browser does not let a program set `DNT`: it is left out
const url = "https://api.example.com/archive";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.setRequestHeader("Accept", "*/*");
xhr.setRequestHeader("X_Under_Score", "kept");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
