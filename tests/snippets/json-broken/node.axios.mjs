import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/broken",
  headers: { "Content-Type": "application/json" },
  data: '{"a": 1,',
  transformRequest: (data) => data,
});
console.log(status, data);
