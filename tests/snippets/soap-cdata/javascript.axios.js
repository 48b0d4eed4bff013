import axios from "axios";

const body = `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><\![CDATA[a ]] b $x \`c\` {{d}}]]><\/s:Body>
<\/s:Envelope>
`;
const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/soap",
  headers: {
    "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"',
  },
  data: new TextEncoder().encode(body),
});
console.log(status, data);
