const body = JSON.stringify({ ids: [1, 2, 3] });
const url = "https://api.example.com/users";
const xhr = new XMLHttpRequest();
xhr.open("DELETE", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
