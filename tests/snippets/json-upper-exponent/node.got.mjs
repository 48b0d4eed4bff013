import got from "got";

const url = "https://api.example.com/numbers";
const response = await got.post(url, {
  headers: { "Content-Type": "application/json" },
  body: '{"avogadro": 6.02E+23, "small": 1E-7}',
});
console.log(response.statusCode, response.body);
