import superagent from "superagent";

const body = "12345678901234567890";
const url = "https://api.example.com/counter";
const response = await superagent
  .put(url)
  .set({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.text);
