const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/soap",
  headers: { SOAPAction: '"urn:find"', "Content-Type": "text/xml" },
  processData: false,
  data: `<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne<\/name>
<\/find>`,
});
console.log(data);
