const response = await fetch("https://api.example.com/articles/1", {
  method: "PATCH",
  headers: {
    "Content-Type": "application/vnd.api+json",
    Accept: "application/vnd.api+json",
  },
  body: JSON.stringify({
    data: {
      type: "articles",
      id: "1",
      attributes: {
        title: "A new title that is quite a bit longer than it was",
      },
    },
  }),
});
console.log(response.status, await response.text());
