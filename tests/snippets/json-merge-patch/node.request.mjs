import request from "request";

const options = {
  method: "PATCH",
  url: "https://api.example.com/users/1",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"3"',
  },
  body: '{"name": null, "tags": ["a"], "price": 12.50}',
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
