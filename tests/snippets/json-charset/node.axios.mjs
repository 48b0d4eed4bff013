import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/jobs",
  headers: { "content-type": "application/json; charset=utf-8" },
  data: { job: "index" },
});
console.log(status, data);
