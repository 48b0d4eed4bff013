// a browser does not let a program set `Accept-Encoding`: it is left out
const body = "content";
const url = "https://api.example.com/files/1";
const xhr = new XMLHttpRequest();
xhr.open("PUT", url);
xhr.setRequestHeader("Range", "bytes=0-99");
xhr.setRequestHeader("Content-Range", "bytes 0-6/7");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
