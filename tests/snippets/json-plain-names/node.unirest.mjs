import unirest from "unirest";

const url = "https://api.example.com/maps";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send({
    class: "a",
    default: "b",
    snake_case: 1,
    "kebab-case": 2,
    "dotted.name": 3,
  });
console.log(response.status, response.raw_body);
