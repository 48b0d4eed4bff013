import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/search",
  data: { query: "x" },
});
console.log(status, data);
