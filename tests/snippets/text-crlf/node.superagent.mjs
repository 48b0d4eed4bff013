import superagent from "superagent";

const body = `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`;
const url = "https://api.example.com/notes";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "message/rfc822" })
  .send(body);
console.log(response.status, response.text);
