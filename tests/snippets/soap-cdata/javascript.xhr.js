const body = `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><\![CDATA[a ]] b $x \`c\` {{d}}]]><\/s:Body>
<\/s:Envelope>
`;
const url = "https://api.example.com/soap";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader(
  "Content-Type",
  'application/soap+xml; charset=utf-8; action="urn:find"',
);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(new TextEncoder().encode(body));
