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

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { Authorization: "Bearer ABCD" },
  body: form,
});
console.log(response.status, await response.text());
