import https from "node:https";

const body = `--harkdown-boundary-1\r
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
