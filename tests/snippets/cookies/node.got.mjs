import got from "got";

const url = "https://api.example.com/me";
const response = await got.get(url, {
  headers: {
    Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
  },
});
console.log(response.statusCode, response.body);
