import superagent from "superagent";

const body = '{"half": "\\ud83d"}';
const url = "https://api.example.com/names";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.text);
