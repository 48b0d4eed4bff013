import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes/{note_id}";
  const body = `one $HOME "\${account.name}"
two '<NAME>' \\ %s
three {{third}}
`;
  const params = {
    headers: { "Content-Type": "text/plain", "X-Sign": "$a `b` YOUR_SIGN-IT" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
