import unirest from "unirest";

const body = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}';
const url = "https://api.example.com/twice";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
