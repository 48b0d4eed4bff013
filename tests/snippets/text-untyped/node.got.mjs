import got from "got";

const url = "https://api.example.com/raw";
const response = await got.post(url, {
  body: "just some text",
});
console.log(response.statusCode, response.body);
