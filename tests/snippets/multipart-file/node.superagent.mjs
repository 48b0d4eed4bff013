import superagent from "superagent";

const url = "https://api.example.com/upload";
const response = await superagent
  .post(url)
  .set({ Authorization: "Bearer ABCD" })
  .field("title", "My notes")
  .attach(
    "file",
    Buffer.from(`first line
second line
`),
    {
      filename: "notes.txt",
      contentType: "text/plain",
    },
  )
  .field("title", "again");
console.log(response.status, response.text);
