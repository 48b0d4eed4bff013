import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/?x=1",
});
console.log(status, data);
