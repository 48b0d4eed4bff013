import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B",
});
console.log(status, data);
