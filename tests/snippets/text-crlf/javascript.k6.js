import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body = `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`;
  const params = {
    headers: { "Content-Type": "message/rfc822" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
