import { request } from "undici";

const url = "https://api.example.com/users/7";
const { statusCode, body } = await request(url, {
  method: "DELETE",
  headers: { "If-Match": '"abc"' },
});
console.log(statusCode, await body.text());
