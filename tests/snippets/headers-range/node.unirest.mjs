import unirest from "unirest";

const body = "content";
const url = "https://api.example.com/files/1";
const response = await unirest
  .put(url)
  .headers({
    Range: "bytes=0-99",
    "Accept-Encoding": "gzip, br",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
  })
  .send(body);
console.log(response.status, response.raw_body);
