import got from "got";

const url = "https://api.example.com/settings/dark";
const response = await got.put(url, {
  json: false,
});
console.log(response.statusCode, response.body);
