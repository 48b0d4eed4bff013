import unirest from "unirest";

const url = "https://api.example.com/articles/1";
const response = await unirest
  .patch(url)
  .headers({
    "Content-Type": "application/vnd.api+json",
    Accept: "application/vnd.api+json",
  })
  .send({
    data: {
      type: "articles",
      id: "1",
      attributes: {
        title: "A new title that is quite a bit longer than it was",
      },
    },
  });
console.log(response.status, response.raw_body);
