import { ofetch } from "ofetch";

const url = "https://api.example.com/notes";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "message/rfc822" },
  body: `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`,
});
console.log(data);
