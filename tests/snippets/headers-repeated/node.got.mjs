import got from "got";

const url = "https://api.example.com/users";
const response = await got.get(url, {
  headers: { "X-Tag": ["one", "two, three"], "X-Other": "x" },
});
console.log(response.statusCode, response.body);
