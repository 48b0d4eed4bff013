const body = JSON.stringify({
  class: "a",
  default: "b",
  snake_case: 1,
  "kebab-case": 2,
  "dotted.name": 3,
});
const url = "https://api.example.com/maps";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
