import { ofetch } from "ofetch";

const url = "https://api.example.com/feed";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "text/xml;charset=utf-8" },
  body: '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>',
});
console.log(data);
