import got from "got";

const url = "https://api.example.com/numbers/1";
const response = await got.put(url, {
  headers: { "Content-Type": "application/json" },
  body: "[1e5]",
});
console.log(response.statusCode, response.body);
