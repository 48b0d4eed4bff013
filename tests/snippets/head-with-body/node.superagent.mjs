// superagent sends no body with HEAD: the body is left out
import superagent from "superagent";

const url = "https://api.example.com/files/1";
const response = await superagent.head(url).set({
  "Content-Type": "text/plain",
});
console.log(response.status, response.text);
