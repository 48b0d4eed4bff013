import unirest from "unirest";

const url = "https://api.example.com/jobs";
const response = await unirest
  .post(url)
  .headers({ "content-type": "application/json; charset=utf-8" })
  .send({ job: "index" });
console.log(response.status, response.raw_body);
