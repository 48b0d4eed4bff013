import superagent from "superagent";

const body = new URLSearchParams({ a: "b" }).toString();
const url = "https://api.example.com/form";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/x-www-form-urlencoded" })
  .send(body);
console.log(response.status, response.text);
