import unirest from "unirest";

const body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>';
const url = "https://api.example.com/feed";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "text/xml;charset=utf-8" })
  .send(body);
console.log(response.status, response.raw_body);
