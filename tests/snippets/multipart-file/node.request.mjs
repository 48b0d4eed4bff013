import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/upload",
  headers: { Authorization: "Bearer ABCD" },
};

const form = request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
}).form();
form.append("title", "My notes");
form.append(
  "file",
  `first line
second line
`,
  {
    filename: "notes.txt",
    contentType: "text/plain",
  },
);
form.append("title", "again");
