const body = new URLSearchParams([
  ["id", "1"],
  ["id", "2"],
]).toString();
const url = "https://api.example.com/form";
const xhr = new XMLHttpRequest();
xhr.open("DELETE", url);
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
