const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "message/rfc822" },
  body: `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`,
});
console.log(response.status, await response.text());
