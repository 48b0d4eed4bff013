import got from "got";

const url = "https://api.example.com/names";
const response = await got.post(url, {
  headers: { "Content-Type": "application/json" },
  body: '{"half": "\\ud83d"}',
});
console.log(response.statusCode, response.body);
