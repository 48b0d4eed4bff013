const url = "https://api.example.com/pages/1";
const xhr = new XMLHttpRequest();
xhr.open("link", url);
xhr.setRequestHeader("Link", '<\/pages/2>; rel="next"');
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
