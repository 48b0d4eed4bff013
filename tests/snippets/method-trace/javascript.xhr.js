// a browser refuses the method TRACE
const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("TRACE", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
