import unirest from "unirest";

const body = `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`;
const url = "https://api.example.com/soap";
const response = await unirest
  .post(url)
  .headers({ SOAPAction: '"urn:find"', "Content-Type": "text/xml" })
  .send(body);
console.log(response.status, response.raw_body);
