import ky from "ky";

const url = "https://api.example.com/names";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/json" },
  body: '{"half": "\\ud83d"}',
});
console.log(response.status, await response.text());
