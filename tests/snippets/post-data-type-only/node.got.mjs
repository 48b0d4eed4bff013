import got from "got";

const url = "https://api.example.com/form";
const response = await got.put(url, {
  headers: { "Content-Type": "application/json" },
});
console.log(response.statusCode, response.body);
