import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/soap",
  headers: { SOAPAction: '"urn:find"', "Content-Type": "text/xml" },
  body: `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
