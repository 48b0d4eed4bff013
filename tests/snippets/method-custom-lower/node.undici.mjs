import { request } from "undici";

const url = "https://api.example.com/pages/1";
const { statusCode, body } = await request(url, {
  method: "link",
  headers: { Link: '<\/pages/2>; rel="next"' },
});
console.log(statusCode, await body.text());
