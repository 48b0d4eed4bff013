import https from "node:https";

const body = `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`;
const url = "https://api.example.com/notes";
const options = {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
