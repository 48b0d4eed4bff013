import unirest from "unirest";

const body = `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`;
const url = "https://api.example.com/upload";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "multipart/form-data; boundary=XX" })
  .send(body);
console.log(response.status, response.raw_body);
