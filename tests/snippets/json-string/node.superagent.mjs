import superagent from "superagent";

const body = '"a plain string"';
const url = "https://api.example.com/settings/name";
const response = await superagent
  .put(url)
  .set({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.text);
