import got from "got";

const url = "https://api.example.com/users/1";
const response = await got.patch(url, {
  headers: {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"3"',
  },
  body: '{"name": null, "tags": ["a"], "price": 12.50}',
});
console.log(response.statusCode, response.body);
