const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
