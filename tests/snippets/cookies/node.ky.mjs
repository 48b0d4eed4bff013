import ky from "ky";

const url = "https://api.example.com/me";
const response = await ky.get(url, {
  headers: {
    Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
  },
});
console.log(response.status, await response.text());
