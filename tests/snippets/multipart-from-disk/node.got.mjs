import got from "got";
import { openAsBlob } from "node:fs";

const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  await openAsBlob("avatar.png", { type: "image/png" }),
  "avatar.png",
);

const url = "https://api.example.com/upload";
const response = await got.post(url, {
  body: form,
});
console.log(response.statusCode, response.body);
