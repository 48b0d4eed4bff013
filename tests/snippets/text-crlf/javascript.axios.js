import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "message/rfc822" },
  data: `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`,
});
console.log(status, data);
