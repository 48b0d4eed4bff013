import unirest from "unirest";

const body = "a\x00b\x011";
const url = "https://api.example.com/notes";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/octet-stream" })
  .send(body);
console.log(response.status, response.raw_body);
