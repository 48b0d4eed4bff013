import { openAsBlob } from "node:fs";
import https from "node:https";

const form = new FormData();
form.append("kind", "avatar");
form.append(
  "file",
  await openAsBlob("avatar.png", { type: "image/png" }),
  "avatar.png",
);

const body = new Response(form);
const url = "https://api.example.com/upload";
const options = {
  method: "POST",
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.setHeader("Content-Type", body.headers.get("Content-Type"));
req.end(Buffer.from(await body.arrayBuffer()));
