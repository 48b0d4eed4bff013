import { request } from "undici";

const url = "https://api.example.com/users";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: { "X-Empty": "", Accept: "" },
});
console.log(statusCode, await body.text());
