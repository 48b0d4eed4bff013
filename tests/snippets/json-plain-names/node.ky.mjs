import ky from "ky";

const url = "https://api.example.com/maps";
const response = await ky.post(url, {
  json: {
    class: "a",
    default: "b",
    snake_case: 1,
    "kebab-case": 2,
    "dotted.name": 3,
  },
});
console.log(response.status, await response.text());
