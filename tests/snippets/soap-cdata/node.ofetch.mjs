import { ofetch } from "ofetch";

const url = "https://api.example.com/soap";
const data = await ofetch(url, {
  method: "POST",
  headers: {
    "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"',
  },
  body: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><\![CDATA[a ]] b $x \`c\` {{d}}]]><\/s:Body>
<\/s:Envelope>
`,
});
console.log(data);
