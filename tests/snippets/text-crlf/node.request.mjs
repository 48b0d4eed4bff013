import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "message/rfc822" },
  body: `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
