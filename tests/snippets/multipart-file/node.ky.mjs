import ky from "ky";

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
const response = await ky.post(url, {
  headers: { Authorization: "Bearer ABCD" },
  body: form,
});
console.log(response.status, await response.text());
