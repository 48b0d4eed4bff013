import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/names",
  headers: { "Content-Type": "application/json" },
  data: '{"half": "\\ud83d"}',
  transformRequest: (data) => data,
});
console.log(status, data);
