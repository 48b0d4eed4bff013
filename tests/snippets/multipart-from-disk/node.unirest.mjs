// the code reads no files: put the content of the file into the body
import unirest from "unirest";

const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="kind"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="avatar.png"\r
Content-Type: image/png\r
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
