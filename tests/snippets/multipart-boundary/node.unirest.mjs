import unirest from "unirest";

const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="text"\r
\r
--a b\r
not a boundary\r
--a b--\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="empty"\r
\r
\r
--harkdown-boundary-1--\r
`;
const url = "https://api.example.com/upload";
const response = await unirest
  .post(url)
  .headers({
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
  })
  .send(body);
console.log(response.status, response.raw_body);
