import got from "got";

const url = "https://api.example.com/notes";
const response = await got.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: "@secrets.txt",
});
console.log(response.statusCode, response.body);
