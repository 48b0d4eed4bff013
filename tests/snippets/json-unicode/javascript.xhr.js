const body = JSON.stringify({
  name: "Zoë 😀 日本",
  separator: "a\u2028b\u2029c",
  mark: "\ufeffx",
  escaped: "é😀",
  right: "a\u202eb",
});
const url = "https://api.example.com/names";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
