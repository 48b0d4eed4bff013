const body = `From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
`;
const url = "https://api.example.com/notes";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "message/rfc822");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
