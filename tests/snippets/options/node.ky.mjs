import ky from "ky";

const url = "https://api.example.com/files";
const response = await ky(url, {
  method: "OPTIONS",
  headers: { "X-Requested-With": "harkdown" },
});
console.log(response.status, await response.text());
