import got from "got";

const url = "https://api.example.com/settings/name";
const response = await got.put(url, {
  json: "a plain string",
});
console.log(response.statusCode, response.body);
