import superagent from "superagent";

const body = "[1e5]";
const url = "https://api.example.com/numbers/1";
const response = await superagent
  .put(url)
  .set({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.text);
