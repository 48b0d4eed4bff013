import { request } from "undici";

const url = "https://api.example.com/upload";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=XX" },
  body: `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`,
});
console.log(statusCode, await body.text());
