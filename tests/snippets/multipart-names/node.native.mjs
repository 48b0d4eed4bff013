import https from "node:https";

const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="two%0Alines"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="f"; filename="back\\slash\\.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
`;
const url = "https://api.example.com/upload";
const options = {
  method: "POST",
  headers: {
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
