import { request } from "undici";

const url = "https://api.example.com/notes";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "message/rfc822" },
  body: `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`,
});
console.log(statusCode, await body.text());
