import unirest from "unirest";

const url = "https://api.example.com/names";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send({ nul: "a\x00b0", bell: "\x07" });
console.log(response.status, response.raw_body);
