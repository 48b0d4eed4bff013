import ky from "ky";

const url = "https://api.example.com/notes/{note_id}";
const response = await ky.post(url, {
  headers: { "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" },
  body: `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`,
});
console.log(response.status, await response.text());
