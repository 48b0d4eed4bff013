import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/numbers/1",
  headers: { "Content-Type": "application/json" },
  data: "[1e5]",
  transformRequest: (data) => data,
});
console.log(status, data);
