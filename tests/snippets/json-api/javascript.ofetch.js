import { ofetch } from "ofetch";

const url = "https://api.example.com/articles/1";
const data = await ofetch(url, {
  method: "PATCH",
  headers: {
    "Content-Type": "application/vnd.api+json",
    Accept: "application/vnd.api+json",
  },
  body: {
    data: {
      type: "articles",
      id: "1",
      attributes: {
        title: "A new title that is quite a bit longer than it was",
      },
    },
  },
});
console.log(data);
