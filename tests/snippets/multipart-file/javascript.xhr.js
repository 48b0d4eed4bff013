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
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Authorization", "Bearer ABCD");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(form);
