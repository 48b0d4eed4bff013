import got from "got";

const url = "https://api.example.com/raw";
const response = await got.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: "--data -X DELETE",
});
console.log(response.statusCode, response.body);
