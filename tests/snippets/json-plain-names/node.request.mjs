import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/maps",
  headers: { "Content-Type": "application/json" },
  json: {
    class: "a",
    default: "b",
    snake_case: 1,
    "kebab-case": 2,
    "dotted.name": 3,
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
