import { ofetch } from "ofetch";

const url = "https://api.example.com/numbers";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"avogadro": 6.02E+23, "small": 1E-7}',
});
console.log(data);
