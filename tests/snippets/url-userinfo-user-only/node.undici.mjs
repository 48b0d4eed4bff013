import { request } from "undici";

const url = "https://api.example.com/me";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: { Authorization: "Basic WU9VUl9LRVk6" },
});
console.log(statusCode, await body.text());
