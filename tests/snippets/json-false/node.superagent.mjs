import superagent from "superagent";

const body = "false";
const url = "https://api.example.com/settings/dark";
const response = await superagent
  .put(url)
  .set({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.text);
