import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/jobs",
  data: {},
});
console.log(status, data);
