import unirest from "unirest";

const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="notes.txt"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
again\r
--harkdown-boundary-1--\r
`;
const url = "https://api.example.com/upload";
const response = await unirest
  .post(url)
  .headers({
    Authorization: "Bearer ABCD",
    "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
  })
  .send(body);
console.log(response.status, response.raw_body);
