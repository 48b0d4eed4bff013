import superagent from "superagent";

const body = `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`;
const url = "https://api.example.com/soap";
const response = await superagent
  .post(url)
  .set({ SOAPAction: '"urn:find"', "Content-Type": "text/xml" })
  .send(body);
console.log(response.status, response.text);
