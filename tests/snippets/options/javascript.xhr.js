const url = "https://api.example.com/files";
const xhr = new XMLHttpRequest();
xhr.open("OPTIONS", url);
xhr.setRequestHeader("X-Requested-With", "harkdown");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
