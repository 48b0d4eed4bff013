import { ofetch } from "ofetch";

const url = "https://api.example.com/notes/{note_id}";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" },
  body: `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`,
});
console.log(data);
