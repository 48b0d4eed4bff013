import unirest from "unirest";

const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="token"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="a.txt"\r
Content-Type: text/plain\r
\r
it's \${user.name}
\r
--harkdown-boundary-1--\r
`;
const url = "https://api.example.com/upload?key=YOUR_API_KEY";
const response = await unirest
  .post(url)
  .headers({
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
  })
  .send(body);
console.log(response.status, response.raw_body);
