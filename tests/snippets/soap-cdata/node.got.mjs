import got from "got";

const url = "https://api.example.com/soap";
const response = await got.post(url, {
  headers: {
    "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"',
  },
  body: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><\![CDATA[a ]] b $x \`c\` {{d}}]]><\/s:Body>
<\/s:Envelope>
`,
});
console.log(response.statusCode, response.body);
