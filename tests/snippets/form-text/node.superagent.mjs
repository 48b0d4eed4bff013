import superagent from "superagent";

const body = "a=1&b=two+words&a=%C3%A9&flag";
const url = "https://api.example.com/form";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.text);
