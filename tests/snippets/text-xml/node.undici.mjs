import { request } from "undici";

const url = "https://api.example.com/soap";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { SOAPAction: '"urn:find"', "Content-Type": "text/xml" },
  body: `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`,
});
console.log(statusCode, await body.text());
