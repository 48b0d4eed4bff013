import got from "got";

const url = "https://api.example.com/form";
const response = await got.post(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  form: { a: "b" },
});
console.log(response.statusCode, response.body);
