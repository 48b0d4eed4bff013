import unirest from "unirest";

const body = "chunk\n";
const url = "https://api.example.com/file";
const response = await unirest
  .patch(url)
  .headers({
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  })
  .send(body);
console.log(response.status, response.raw_body);
