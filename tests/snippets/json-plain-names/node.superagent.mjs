import superagent from "superagent";

const url = "https://api.example.com/maps";
const response = await superagent.post(url).send({
  class: "a",
  default: "b",
  snake_case: 1,
  "kebab-case": 2,
  "dotted.name": 3,
});
console.log(response.status, response.text);
