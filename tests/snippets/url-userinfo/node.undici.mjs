import { request } from "undici";

const url = "https://api.example.com/me";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: { Authorization: "Basic dXNlcjpwQHNz" },
});
console.log(statusCode, await body.text());
