import { request } from "undici";

const url = "https://api.example.com/batch";
const { statusCode, body } = await request(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify([
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ]),
});
console.log(statusCode, await body.text());
