import got from "got";

const url = "https://api.example.com/form";
const response = await got.post(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([["", ""]]).toString(),
});
console.log(response.statusCode, response.body);
