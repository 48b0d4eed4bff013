import { openAsBlob } from "node:fs";

const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  await openAsBlob("avatar.png", { type: "image/png" }),
  "avatar.png",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
console.log(response.status, await response.text());
