const url = "https://api.example.com/devices";
const xhr = new XMLHttpRequest();
xhr.open("M-SEARCH", url);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
