import https from "node:https";

const body = `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`;
const url = "https://api.example.com/upload";
const options = {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=XX" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
