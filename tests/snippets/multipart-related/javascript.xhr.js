const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="media"; filename="a.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
`;
const url = "https://api.example.com/upload";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader(
  "Content-Type",
  "multipart/related; boundary=harkdown-boundary-1",
);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
