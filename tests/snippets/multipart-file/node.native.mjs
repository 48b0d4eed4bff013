import https from "node:https";

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

const body = new Response(form);
const url = "https://api.example.com/upload";
const options = {
  method: "POST",
  headers: { Authorization: "Bearer ABCD" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.setHeader("Content-Type", body.headers.get("Content-Type"));
req.end(Buffer.from(await body.arrayBuffer()));
