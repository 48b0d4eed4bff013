import unirest from "unirest";

const url = "https://api.example.com/jobs/7/start";
const response = await unirest.post(url).headers({
  "Content-Type": "application/json",
});
console.log(response.status, response.raw_body);
