import got from "got";

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
const response = await got.post(url, {
  headers: { Authorization: "Bearer ABCD" },
  body: form,
});
console.log(response.statusCode, response.body);
