import { ofetch } from "ofetch";

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
const data = await ofetch(url, {
  method: "POST",
  headers: { Authorization: "Bearer ABCD" },
  body: form,
});
console.log(data);
