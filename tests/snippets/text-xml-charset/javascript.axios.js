import axios from "axios";

const body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>';
const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/feed",
  headers: { "Content-Type": "text/xml;charset=utf-8" },
  data: new TextEncoder().encode(body),
});
console.log(status, data);
