import { openAsBlob } from "node:fs";
import { request } from "undici";

const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  await openAsBlob("avatar.png", { type: "image/png" }),
  "avatar.png",
);

const url = "https://api.example.com/upload";
const { statusCode, body } = await request(url, {
  method: "POST",
  body: form,
});
console.log(statusCode, await body.text());
