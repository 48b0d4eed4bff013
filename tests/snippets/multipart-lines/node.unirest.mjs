import unirest from "unirest";

const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="a.csv"\r
Content-Type: text/csv\r
\r
id,name\r
1,"a"\r
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="b.svg"\r
Content-Type: image/svg+xml\r
\r
<svg>
  <text>\${x} {{y}}<\/text>
<\/svg>
\r
--harkdown-boundary-1--\r
`;
const url = "https://api.example.com/upload/1";
const response = await unirest
  .put(url)
  .headers({
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
  })
  .send(body);
console.log(response.status, response.raw_body);
