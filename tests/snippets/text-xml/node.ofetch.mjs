import { ofetch } from "ofetch";

const url = "https://api.example.com/soap";
const data = await ofetch(url, {
  method: "POST",
  headers: { SOAPAction: '"urn:find"', "Content-Type": "text/xml" },
  body: `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`,
});
console.log(data);
