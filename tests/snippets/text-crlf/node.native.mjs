import https from "node:https";

const body = `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`;
const url = "https://api.example.com/notes";
const options = {
  method: "POST",
  headers: { "Content-Type": "message/rfc822" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
