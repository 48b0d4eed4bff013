import superagent from "superagent";

const body = '{"a": 1,';
const url = "https://api.example.com/broken";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.text);
