import axios from "axios";

const { status, data } = await axios({
  method: "TRACE",
  url: "https://api.example.com/users",
});
console.log(status, data);
