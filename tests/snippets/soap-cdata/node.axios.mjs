import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/soap",
  headers: {
    "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"',
  },
  data: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><\![CDATA[a ]] b $x \`c\` {{d}}]]><\/s:Body>
<\/s:Envelope>
`,
});
console.log(status, data);
