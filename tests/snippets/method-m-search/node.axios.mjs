import axios from "axios";

const { status, data } = await axios({
  method: "M-SEARCH",
  url: "https://api.example.com/devices",
});
console.log(status, data);
