import superagent from "superagent";

const body = "<report/>";
const url = "https://api.example.com/calendar";
const response = await superagent("REPORT", url)
  .set({ Depth: "1", "Content-Type": "application/xml" })
  .send(body);
console.log(response.status, response.text);
