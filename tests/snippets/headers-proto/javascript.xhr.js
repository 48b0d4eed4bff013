// a browser does not let a program set `__proto__`: it is left out
const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("GET", url);
xhr.setRequestHeader("constructor", "y");
xhr.setRequestHeader("10", "ten");
xhr.setRequestHeader("2", "two");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
