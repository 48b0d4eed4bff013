// superagent does not let a program set `Expect`: it is left out
import superagent from "superagent";

const body = "x";
const url = "https://api.example.com/users";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.text);
