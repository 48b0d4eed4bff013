import got from "got";

const url = "https://api.example.com/notes";
const response = await got.post(url, {
  headers: { "Content-Type": "message/rfc822" },
  body: `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`,
});
console.log(response.statusCode, response.body);
