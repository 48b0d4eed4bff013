import got from "got";

const url = "https://api.example.com/names";
const response = await got.post(url, {
  json: { nul: "a\x00b0", bell: "\x07" },
});
console.log(response.statusCode, response.body);
