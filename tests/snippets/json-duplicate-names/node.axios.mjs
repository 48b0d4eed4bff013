import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/twice",
  headers: { "Content-Type": "application/json" },
  data: '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
  transformRequest: (data) => data,
});
console.log(status, data);
