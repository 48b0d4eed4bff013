import ky from "ky";

const url = "https://api.example.com/jobs/7/start";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/json" },
});
console.log(response.status, await response.text());
