import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/numbers",
  headers: { "Content-Type": "application/json" },
  json: {
    zero: 0,
    minus: -12,
    half: 0.5,
    pi: 3.14159,
    max: 9007199254740991,
    yes: true,
    no: false,
    nothing: null,
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
