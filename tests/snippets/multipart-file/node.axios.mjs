import axios from "axios";

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

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload",
  headers: { Authorization: "Bearer ABCD" },
  data: form,
});
console.log(status, data);
