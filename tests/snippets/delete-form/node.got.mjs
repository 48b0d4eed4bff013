import got from "got";

const url = "https://api.example.com/form";
const response = await got.delete(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["id", "1"],
    ["id", "2"],
  ]).toString(),
});
console.log(response.statusCode, response.body);
