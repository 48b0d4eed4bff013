const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="text"\r
\r
--a b\r
not a boundary\r
--a b--\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="empty"\r
\r
\r
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
