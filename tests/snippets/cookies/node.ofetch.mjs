import { ofetch } from "ofetch";

const url = "https://api.example.com/me";
const data = await ofetch(url, {
  method: "GET",
  headers: {
    Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
  },
});
console.log(data);
