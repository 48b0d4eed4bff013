import https from "node:https";

const body = `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`;
const url = "https://api.example.com/notes/{note_id}";
const options = {
  method: "POST",
  headers: { "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
