import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/jobs/7/start",
  headers: { "Content-Type": "application/json" },
});
console.log(status, data);
