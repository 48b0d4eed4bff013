import got from "got";

const url = "https://api.example.com/x";
const response = await got(url, {
  method: "OPTIONS",
  headers: { "Content-Type": "text/plain" },
  body: "*",
});
console.log(response.statusCode, response.body);
