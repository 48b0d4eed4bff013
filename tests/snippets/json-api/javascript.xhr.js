const body = JSON.stringify({
  data: {
    type: "articles",
    id: "1",
    attributes: { title: "A new title that is quite a bit longer than it was" },
  },
});
const url = "https://api.example.com/articles/1";
const xhr = new XMLHttpRequest();
xhr.open("PATCH", url);
xhr.setRequestHeader("Content-Type", "application/vnd.api+json");
xhr.setRequestHeader("Accept", "application/vnd.api+json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
