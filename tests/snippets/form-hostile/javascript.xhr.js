const body = new URLSearchParams([
  ["b", "1"],
  ["a", "@file"],
  ["a", 'it\'s "x" $(id) `id`'],
  ["empty", ""],
  ["na me=&+", "sum = 1+1 & more\nnext"],
  ["ünï", "😀"],
  ["10", "ten"],
]).toString();
const url = "https://api.example.com/form";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
