import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/feed",
  headers: { "Content-Type": "text/xml;charset=utf-8" },
  body: '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>',
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
