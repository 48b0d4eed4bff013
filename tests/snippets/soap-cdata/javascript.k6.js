import http from "k6/http";

export default function () {
  const url = "https://api.example.com/soap";
  const body = `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><\![CDATA[a ]] b $x \`c\` {{d}}]]><\/s:Body>
<\/s:Envelope>
`;
  const params = {
    headers: {
      "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"',
    },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
