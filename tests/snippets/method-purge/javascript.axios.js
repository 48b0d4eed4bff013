import axios from "axios";

const { status, data } = await axios({
  method: "PURGE",
  url: "https://api.example.com/cache/front",
});
console.log(status, data);
