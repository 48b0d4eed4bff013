const body = "*";
const url = "https://api.example.com/x";
const xhr = new XMLHttpRequest();
xhr.open("OPTIONS", url);
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
