const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=XX" },
  body: `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`,
});
console.log(response.status, await response.text());
