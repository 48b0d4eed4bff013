import { request } from "undici";

const url = "https://api.example.com/articles/1";
const { statusCode, body } = await request(url, {
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
console.log(statusCode, await body.text());
