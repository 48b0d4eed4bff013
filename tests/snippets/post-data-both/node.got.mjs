import got from "got";

const url = "https://api.example.com/form";
const response = await got.post(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "a=1&b=2",
});
console.log(response.statusCode, response.body);
