const data = await $.ajax({
  method: "PATCH",
  url: "https://api.example.com/articles/1",
  headers: {
    "Content-Type": "application/vnd.api+json",
    Accept: "application/vnd.api+json",
  },
  processData: false,
  data: JSON.stringify({
    data: {
      type: "articles",
      id: "1",
      attributes: {
        title: "A new title that is quite a bit longer than it was",
      },
    },
  }),
});
console.log(data);
