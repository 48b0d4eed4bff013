import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes/{note_id}",
  headers: { "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" },
  data: `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`,
});
console.log(status, data);
