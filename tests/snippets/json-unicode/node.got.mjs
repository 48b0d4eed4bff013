import got from "got";

const url = "https://api.example.com/names";
const response = await got.post(url, {
  json: {
    name: "Zoë 😀 日本",
    separator: "a\u2028b\u2029c",
    mark: "\ufeffx",
    escaped: "é😀",
    right: "a\u202eb",
  },
});
console.log(response.statusCode, response.body);
