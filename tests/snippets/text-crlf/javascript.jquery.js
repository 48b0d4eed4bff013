const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "message/rfc822" },
  processData: false,
  data: `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`,
});
console.log(data);
