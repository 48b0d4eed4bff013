// a browser sends all `x-tag` headers as one, their values joined
const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.setRequestHeader("X-Tag", "one, two, three");
xhr.setRequestHeader("X-Other", "x");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
