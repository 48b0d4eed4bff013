import { request } from "undici";

const form = new FormData();
form.append("title", "My notes");
form.append(
  "file",
  new Blob(
    [
      `first line
second line
`,
    ],
    { type: "text/plain" },
  ),
  "notes.txt",
);
form.append("title", "again");

const url = "https://api.example.com/upload";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { Authorization: "Bearer ABCD" },
  body: form,
});
console.log(statusCode, await body.text());
