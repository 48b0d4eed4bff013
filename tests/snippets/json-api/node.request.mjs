import request from "request";

const options = {
  method: "PATCH",
  url: "https://api.example.com/articles/1",
  headers: {
    "Content-Type": "application/vnd.api+json",
    Accept: "application/vnd.api+json",
  },
  json: {
    data: {
      type: "articles",
      id: "1",
      attributes: {
        title: "A new title that is quite a bit longer than it was",
      },
    },
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
