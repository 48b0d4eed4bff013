const body = `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`;
const url = "https://api.example.com/upload";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "multipart/form-data; boundary=XX");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
