import ky from "ky";

const url = "https://api.example.com/x";
const response = await ky(url, {
  method: "OPTIONS",
  headers: { "Content-Type": "text/plain" },
  body: "*",
});
console.log(response.status, await response.text());
