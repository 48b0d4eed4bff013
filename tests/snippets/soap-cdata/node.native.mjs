import https from "node:https";

const body = `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><\![CDATA[a ]] b $x \`c\` {{d}}]]><\/s:Body>
<\/s:Envelope>
`;
const url = "https://api.example.com/soap";
const options = {
  method: "POST",
  headers: {
    "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"',
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
