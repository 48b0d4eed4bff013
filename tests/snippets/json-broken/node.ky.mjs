import ky from "ky";

const url = "https://api.example.com/broken";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1,',
});
console.log(response.status, await response.text());
