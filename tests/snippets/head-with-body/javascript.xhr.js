// a browser sends no body with HEAD: the body is left out
const url = "https://api.example.com/files/1";
const xhr = new XMLHttpRequest();
xhr.open("HEAD", url);
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
