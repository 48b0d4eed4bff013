import axios from "axios";

const { status, data } = await axios({
  method: "REPORT",
  url: "https://api.example.com/calendar",
  headers: { Depth: "1", "Content-Type": "application/xml" },
  data: "<report/>",
});
console.log(status, data);
