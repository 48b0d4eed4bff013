import unirest from "unirest";

const body = `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`;
const url = "https://api.example.com/notes";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "message/rfc822" })
  .send(body);
console.log(response.status, response.raw_body);
