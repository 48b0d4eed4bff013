import superagent from "superagent";

const body = "*";
const url = "https://api.example.com/x";
const response = await superagent
  .options(url)
  .set({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.text);
