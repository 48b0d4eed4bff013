const body = JSON.stringify([{ op: "replace", path: "/name", value: "x" }]);
const url = "https://api.example.com/users/7";
const xhr = new XMLHttpRequest();
xhr.open("PATCH", url);
xhr.setRequestHeader("Content-Type", "application/json-patch+json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
