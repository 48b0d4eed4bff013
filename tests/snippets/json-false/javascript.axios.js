import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/settings/dark",
  headers: { "Content-Type": "application/json" },
  data: "false",
  transformRequest: (data) => data,
});
console.log(status, data);
