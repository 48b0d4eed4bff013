import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  data: "a=1&b=2",
});
console.log(status, data);
