import { request } from "undici";

const form = new FormData();
form.append("token", "<TOKEN>");
form.append(
  "file",
  new Blob(["it's ${user.name}\n"], { type: "text/plain" }),
  "a.txt",
);

const url = "https://api.example.com/upload?key=YOUR_API_KEY";
const { statusCode, body } = await request(url, {
  method: "POST",
  body: form,
});
console.log(statusCode, await body.text());
