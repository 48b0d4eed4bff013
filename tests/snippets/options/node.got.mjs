import got from "got";

const url = "https://api.example.com/files";
const response = await got(url, {
  method: "OPTIONS",
  headers: { "X-Requested-With": "harkdown" },
});
console.log(response.statusCode, response.body);
