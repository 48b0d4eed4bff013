import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload",
  headers: {
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
  },
  data: `--harkdown-boundary-1\r
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
console.log(status, data);
