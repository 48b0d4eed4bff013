// superagent sends all `content-type` headers as one, their values joined
import superagent from "superagent";

const url = "https://api.example.com/users";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/json, text/plain" })
  .send({ a: 1 });
console.log(response.status, response.text);
