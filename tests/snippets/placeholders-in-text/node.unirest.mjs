import unirest from "unirest";

const body = `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`;
const url = "https://api.example.com/notes/{note_id}";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" })
  .send(body);
console.log(response.status, response.raw_body);
