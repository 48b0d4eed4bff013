import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/soap",
  headers: { SOAPAction: '"urn:find"', "Content-Type": "text/xml" },
  data: `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`,
});
console.log(status, data);
