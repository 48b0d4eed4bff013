import { ofetch } from "ofetch";

const url = "https://api.example.com/calendar";
const data = await ofetch(url, {
  method: "REPORT",
  headers: { Depth: "1", "Content-Type": "application/xml" },
  body: "<report/>",
});
console.log(data);
