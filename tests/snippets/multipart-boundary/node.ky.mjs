import ky from "ky";

const url = "https://api.example.com/upload";
const response = await ky.post(url, {
  headers: {
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
  },
  body: `--harkdown-boundary-1\r
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
`,
});
console.log(response.status, await response.text());
