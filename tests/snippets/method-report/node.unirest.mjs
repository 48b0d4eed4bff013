import unirest from "unirest";

const body = "<report/>";
const url = "https://api.example.com/calendar";
const response = await unirest("REPORT", url)
  .headers({ Depth: "1", "Content-Type": "application/xml" })
  .send(body);
console.log(response.status, response.raw_body);
