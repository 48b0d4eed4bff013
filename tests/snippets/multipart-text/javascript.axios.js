import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/upload",
  headers: { "Content-Type": "multipart/form-data; boundary=XX" },
  data: `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`,
});
console.log(status, data);
