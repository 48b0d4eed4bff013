const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/upload",
  headers: { "Content-Type": "multipart/form-data; boundary=XX" },
  processData: false,
  data: `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`,
});
console.log(data);
