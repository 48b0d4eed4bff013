import ky from "ky";

const url = "https://api.example.com/upload";
const response = await ky.post(url, {
  headers: { "Content-Type": "multipart/form-data; boundary=XX" },
  body: `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`,
});
console.log(response.status, await response.text());
