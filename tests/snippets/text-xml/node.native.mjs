import https from "node:https";

const body = `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`;
const url = "https://api.example.com/soap";
const options = {
  method: "POST",
  headers: { SOAPAction: '"urn:find"', "Content-Type": "text/xml" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
