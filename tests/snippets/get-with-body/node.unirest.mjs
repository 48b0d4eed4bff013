import unirest from "unirest";

const url = "https://api.example.com/search";
const response = await unirest
  .get(url)
  .headers({ "Content-Type": "application/json" })
  .send({ query: "x" });
console.log(response.status, response.raw_body);
