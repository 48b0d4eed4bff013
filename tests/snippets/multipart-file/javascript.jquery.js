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

const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/upload",
  headers: { Authorization: "Bearer ABCD" },
  contentType: false,
  processData: false,
  data: form,
});
console.log(data);
