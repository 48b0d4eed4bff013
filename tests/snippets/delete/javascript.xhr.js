const url = "https://api.example.com/users/7";
const xhr = new XMLHttpRequest();
xhr.open("DELETE", url);
xhr.setRequestHeader("If-Match", '"abc"');
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send();
