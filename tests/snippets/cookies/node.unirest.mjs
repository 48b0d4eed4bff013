import unirest from "unirest";

const url = "https://api.example.com/me";
const response = await unirest.get(url).headers({
  Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
});
console.log(response.status, response.raw_body);
