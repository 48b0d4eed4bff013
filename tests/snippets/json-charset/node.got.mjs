import got from "got";

const url = "https://api.example.com/jobs";
const response = await got.post(url, {
  headers: { "content-type": "application/json; charset=utf-8" },
  json: { job: "index" },
});
console.log(response.statusCode, response.body);
