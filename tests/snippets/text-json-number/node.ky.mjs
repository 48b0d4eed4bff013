import ky from "ky";

const url = "https://api.example.com/counter";
const response = await ky.put(url, {
  headers: { "Content-Type": "application/json" },
  body: "12345678901234567890",
});
console.log(response.status, await response.text());
