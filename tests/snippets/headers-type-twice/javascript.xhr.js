// a browser sends all `content-type` headers as one, their values joined
const body = JSON.stringify({ a: 1 });
const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json, text/plain");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
