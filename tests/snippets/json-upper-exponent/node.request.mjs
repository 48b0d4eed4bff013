import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/numbers",
  headers: { "Content-Type": "application/json" },
  body: '{"avogadro": 6.02E+23, "small": 1E-7}',
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
