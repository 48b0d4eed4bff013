import got from "got";

const url = "https://api.example.com/soap";
const response = await got.post(url, {
  headers: { SOAPAction: '"urn:find"', "Content-Type": "text/xml" },
  body: `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`,
});
console.log(response.statusCode, response.body);
