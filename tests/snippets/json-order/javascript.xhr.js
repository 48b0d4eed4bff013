const body = JSON.stringify({
  zeta: 1,
  Alpha: 2,
  alpha: { b: 1, a: 2 },
  _: 3,
  "a-b": 4,
  "a.b": 5,
  class: 6,
  " ": 8,
});
const url = "https://api.example.com/sorted";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
