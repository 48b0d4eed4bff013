import got from "got";

const url = "https://api.example.com/counter";
const response = await got.put(url, {
  headers: { "Content-Type": "application/json" },
  body: "12345678901234567890",
});
console.log(response.statusCode, response.body);
