const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{"tags": ["a", "b"]}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="lines"\r
\r
one
two\r
--harkdown-boundary-1--\r
`;
const url = "https://api.example.com/upload";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader(
  "Content-Type",
  "multipart/form-data; boundary=harkdown-boundary-1",
);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
