import got from "got";

const url = "https://api.example.com/feed";
const response = await got.post(url, {
  headers: { "Content-Type": "text/xml;charset=utf-8" },
  body: '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>',
});
console.log(response.statusCode, response.body);
