import got from "got";

const url = "https://api.example.com/settings/theme";
const response = await got.put(url, {
  headers: { "Content-Type": "application/json" },
  body: "null",
});
console.log(response.statusCode, response.body);
