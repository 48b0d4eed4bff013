import ky from "ky";

const url = "https://api.example.com/notes";
const response = await ky.post(url, {
  headers: { "Content-Type": "message/rfc822" },
  body: `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`,
});
console.log(response.status, await response.text());
