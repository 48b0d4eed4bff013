import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/notes/{note_id}",
  headers: { "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" },
  body: `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
