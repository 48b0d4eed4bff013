import { request } from "undici";

const url = "https://api.example.com/numbers";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"avogadro": 6.02E+23, "small": 1E-7}',
});
console.log(statusCode, await body.text());
