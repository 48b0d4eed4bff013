import ky from "ky";

const url = "https://api.example.com/jobs";
const response = await ky.post(url, {
  headers: { "content-type": "application/json; charset=utf-8" },
  json: { job: "index" },
});
console.log(response.status, await response.text());
