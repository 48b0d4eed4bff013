import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/settings/name",
  headers: { "Content-Type": "application/json" },
  data: '"a plain string"',
  transformRequest: (data) => data,
});
console.log(status, data);
