const url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
