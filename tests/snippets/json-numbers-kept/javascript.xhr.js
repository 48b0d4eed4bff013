const body = JSON.stringify({
  zero: 0,
  minus: -12,
  half: 0.5,
  pi: 3.14159,
  max: 9007199254740991,
  yes: true,
  no: false,
  nothing: null,
});
const url = "https://api.example.com/numbers";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
