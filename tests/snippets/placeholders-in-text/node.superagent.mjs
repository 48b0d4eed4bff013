import superagent from "superagent";

const body = `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`;
const url = "https://api.example.com/notes/{note_id}";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" })
  .send(body);
console.log(response.status, response.text);
