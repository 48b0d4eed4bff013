const url = "https://api.example.com/stars/1";
const xhr = new XMLHttpRequest();
xhr.open("PUT", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
