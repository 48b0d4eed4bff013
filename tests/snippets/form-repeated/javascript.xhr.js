const body = new URLSearchParams([
  ["tag", "b"],
  ["tag", "a"],
  ["items[0][id]", "1"],
  ["items[]", "x"],
  ["items[]", "y"],
  ["plus", "a+b c~*-._"],
  ["percent", "100%25 %41"],
  ["lines", "one\r\ntwo"],
]).toString();
const url = "https://api.example.com/form";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
