import axios from "axios";

const body = JSON.stringify({ job: "index" });
const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/jobs",
  headers: { "content-type": "application/json; charset=utf-8" },
  data: new TextEncoder().encode(body),
});
console.log(status, data);
