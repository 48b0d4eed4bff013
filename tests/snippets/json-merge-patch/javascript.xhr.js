const body = '{"name": null, "tags": ["a"], "price": 12.50}';
const url = "https://api.example.com/users/1";
const xhr = new XMLHttpRequest();
xhr.open("PATCH", url);
xhr.setRequestHeader("Content-Type", "application/merge-patch+json");
xhr.setRequestHeader("If-Match", '"3"');
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
