import got from "got";

const url = "https://api.example.com/jobs/7/start";
const response = await got.post(url, {
  headers: { "Content-Type": "application/json" },
});
console.log(response.statusCode, response.body);
