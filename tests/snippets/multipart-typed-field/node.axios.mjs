import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload",
  headers: {
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
  },
  data: `--harkdown-boundary-1\r
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
console.log(status, data);
