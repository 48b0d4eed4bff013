import superagent from "superagent";

const body = `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><\![CDATA[a ]] b $x \`c\` {{d}}]]><\/s:Body>
<\/s:Envelope>
`;
const url = "https://api.example.com/soap";
const response = await superagent
  .post(url)
  .set({
    "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"',
  })
  .send(body);
console.log(response.status, response.text);
