import unirest from "unirest";

const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="media"; filename="a.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
`;
const url = "https://api.example.com/upload";
const response = await unirest
  .post(url)
  .headers({
    "Content-Type": "multipart/related; boundary=harkdown-boundary-1",
  })
  .send(body);
console.log(response.status, response.raw_body);
