import http from "k6/http";

export default function () {
  const url = "https://api.example.com/soap";
  const body = `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`;
  const params = {
    headers: { SOAPAction: '"urn:find"', "Content-Type": "text/xml" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
