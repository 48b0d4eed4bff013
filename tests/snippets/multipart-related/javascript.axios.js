import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload",
  headers: {
    "Content-Type": "multipart/related; boundary=harkdown-boundary-1",
  },
  data: `--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="media"; filename="a.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
`,
});
console.log(status, data);
