import got from "got";

const url = "https://api.example.com/broken";
const response = await got.post(url, {
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1,',
});
console.log(response.statusCode, response.body);
