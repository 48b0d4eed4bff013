import ky from "ky";

const url = "https://api.example.com/calendar";
const response = await ky(url, {
  method: "REPORT",
  headers: { Depth: "1", "Content-Type": "application/xml" },
  body: "<report/>",
});
console.log(response.status, await response.text());
