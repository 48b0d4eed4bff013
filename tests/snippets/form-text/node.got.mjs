import got from "got";

const url = "https://api.example.com/form";
const response = await got.post(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "a=1&b=two+words&a=%C3%A9&flag",
});
console.log(response.statusCode, response.body);
