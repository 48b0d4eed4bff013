const url = "https://api.example.com/files/1";
const xhr = new XMLHttpRequest();
xhr.open("HEAD", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
