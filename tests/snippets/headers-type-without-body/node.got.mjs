import got from "got";

const url = "https://api.example.com/users";
const response = await got.get(url, {
  headers: { "Content-Type": "application/json" },
});
console.log(response.statusCode, response.body);
