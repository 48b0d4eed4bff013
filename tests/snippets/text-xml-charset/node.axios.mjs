import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/feed",
  headers: { "Content-Type": "text/xml;charset=utf-8" },
  data: '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>',
});
console.log(status, data);
