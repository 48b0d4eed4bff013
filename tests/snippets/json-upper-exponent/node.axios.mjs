import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/numbers",
  headers: { "Content-Type": "application/json" },
  data: '{"avogadro": 6.02E+23, "small": 1E-7}',
  transformRequest: (data) => data,
});
console.log(status, data);
