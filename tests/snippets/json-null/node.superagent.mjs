import superagent from "superagent";

const body = "null";
const url = "https://api.example.com/settings/theme";
const response = await superagent
  .put(url)
  .set({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.text);
