import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/settings/theme",
  headers: { "Content-Type": "application/json" },
  data: "null",
  transformRequest: (data) => data,
});
console.log(status, data);
