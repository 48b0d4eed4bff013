const url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
