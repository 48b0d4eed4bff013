import { openAsBlob } from "node:fs";
import { ofetch } from "ofetch";

const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  await openAsBlob("avatar.png", { type: "image/png" }),
  "avatar.png",
);

const url = "https://api.example.com/upload";
const data = await ofetch(url, {
  method: "POST",
  body: form,
});
console.log(data);
