const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: {
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
  },
  body: `--harkdown-boundary-1\r
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
`,
});
console.log(response.status, await response.text());
