// got sends all `content-type` headers as one, their values joined
import got from "got";

const url = "https://api.example.com/users";
const response = await got.post(url, {
  headers: { "Content-Type": "application/json, text/plain" },
  json: { a: 1 },
});
console.log(response.statusCode, response.body);
