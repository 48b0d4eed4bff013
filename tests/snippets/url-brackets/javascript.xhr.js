const url =
  "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
