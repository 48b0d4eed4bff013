import got from "got";

const url = "https://api.example.com/twice";
const response = await got.post(url, {
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
});
console.log(response.statusCode, response.body);
