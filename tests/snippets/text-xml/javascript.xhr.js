const body = `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`;
const url = "https://api.example.com/soap";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("SOAPAction", '"urn:find"');
xhr.setRequestHeader("Content-Type", "text/xml");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
