import superagent from "superagent";

const body = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}';
const url = "https://api.example.com/twice";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.text);
