import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/a/./b/../c/..",
});
console.log(status, data);
