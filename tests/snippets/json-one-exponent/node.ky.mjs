import ky from "ky";

const url = "https://api.example.com/numbers/1";
const response = await ky.put(url, {
  headers: { "Content-Type": "application/json" },
  body: "[1e5]",
});
console.log(response.status, await response.text());
