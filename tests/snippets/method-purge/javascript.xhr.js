const url = "https://api.example.com/cache/front";
const xhr = new XMLHttpRequest();
xhr.open("PURGE", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
