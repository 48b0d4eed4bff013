import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/soap",
  headers: {
    "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"',
  },
  body: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><\![CDATA[a ]] b $x \`c\` {{d}}]]><\/s:Body>
<\/s:Envelope>
`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
