import superagent from "superagent";

const url = "https://api.example.com/me";
const response = await superagent.get(url).set({
  Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
});
console.log(response.status, response.text);
