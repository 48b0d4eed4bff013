import got from "got";

const url = "https://api.example.com/notes/{note_id}";
const response = await got.post(url, {
  headers: { "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" },
  body: `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`,
});
console.log(response.statusCode, response.body);
