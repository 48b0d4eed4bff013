import { request } from "undici";

const url = "https://api.example.com/users";
const { statusCode, body } = await request(url, {
  method: "DELETE",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ ids: [1, 2, 3] }),
});
console.log(statusCode, await body.text());
