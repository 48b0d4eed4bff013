import ky from "ky";
import { openAsBlob } from "node:fs";

const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  await openAsBlob("avatar.png", { type: "image/png" }),
  "avatar.png",
);

const url = "https://api.example.com/upload";
const response = await ky.post(url, {
  body: form,
});
console.log(response.status, await response.text());
