import { ofetch } from "ofetch";

const url = "https://api.example.com/upload";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=XX" },
  body: `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`,
});
console.log(data);
