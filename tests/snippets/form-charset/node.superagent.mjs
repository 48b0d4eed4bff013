import superagent from "superagent";

const body = new URLSearchParams({ q: "harkdown" }).toString();
const url = "https://api.example.com/form";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" })
  .send(body);
console.log(response.status, response.text);
