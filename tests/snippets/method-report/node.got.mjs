import got from "got";

const url = "https://api.example.com/calendar";
const response = await got(url, {
  method: "REPORT",
  headers: { Depth: "1", "Content-Type": "application/xml" },
  body: "<report/>",
});
console.log(response.statusCode, response.body);
