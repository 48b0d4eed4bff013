import got from "got";

const url = "https://api.example.com/notes";
const response = await got.post(url, {
  headers: { "Content-Type": "application/octet-stream" },
  body: "a\x00b\x011",
});
console.log(response.statusCode, response.body);
