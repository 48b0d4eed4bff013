import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/sorted",
  headers: { "Content-Type": "application/json" },
  json: {
    zeta: 1,
    Alpha: 2,
    alpha: { b: 1, a: 2 },
    _: 3,
    "a-b": 4,
    "a.b": 5,
    class: 6,
    " ": 8,
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
