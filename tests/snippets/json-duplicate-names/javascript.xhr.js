const body = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}';
const url = "https://api.example.com/twice";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
