import got from "got";

const url = "https://api.example.com/maps";
const response = await got.post(url, {
  json: {
    class: "a",
    default: "b",
    snake_case: 1,
    "kebab-case": 2,
    "dotted.name": 3,
  },
});
console.log(response.statusCode, response.body);
