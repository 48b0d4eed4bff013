import superagent from "superagent";

const body = new URLSearchParams({ city: "Köln", a: "1" }).toString();
const url = "https://api.example.com/form";
const response = await superagent
  .put(url)
  .set({ "Content-Type": "application/x-www-form-urlencoded;charset=utf-8" })
  .send(body);
console.log(response.status, response.text);
