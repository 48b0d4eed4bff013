import got from "got";

const url = "https://api.example.com/search";
const response = await got.get(url, {
  json: { query: "x" },
  allowGetBody: true,
});
console.log(response.statusCode, response.body);
