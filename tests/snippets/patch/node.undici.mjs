import { request } from "undici";

const url = "https://api.example.com/users/7";
const { statusCode, body } = await request(url, {
  method: "PATCH",
  headers: { "Content-Type": "application/json-patch+json" },
  body: JSON.stringify([{ op: "replace", path: "/name", value: "x" }]),
});
console.log(statusCode, await body.text());
