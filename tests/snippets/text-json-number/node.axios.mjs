import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/counter",
  headers: { "Content-Type": "application/json" },
  data: "12345678901234567890",
  transformRequest: (data) => data,
});
console.log(status, data);
