import unirest from "unirest";

const body = '{"name": null, "tags": ["a"], "price": 12.50}';
const url = "https://api.example.com/users/1";
const response = await unirest
  .patch(url)
  .headers({
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"3"',
  })
  .send(body);
console.log(response.status, response.raw_body);
