import http from "k6/http";

export default function () {
  const url = "https://api.example.com/articles/1";
  const body = JSON.stringify({
    data: {
      type: "articles",
      id: "1",
      attributes: {
        title: "A new title that is quite a bit longer than it was",
      },
    },
  });
  const params = {
    headers: {
      "Content-Type": "application/vnd.api+json",
      Accept: "application/vnd.api+json",
    },
  };
  const response = http.request("PATCH", url, body, params);
  console.log(response.status, response.body);
}
