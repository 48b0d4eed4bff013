import { ofetch } from "ofetch";

const url = "https://api.example.com/upload";
const data = await ofetch(url, {
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
console.log(data);
