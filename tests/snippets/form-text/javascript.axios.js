import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  data: "a=1&b=two+words&a=%C3%A9&flag",
});
console.log(status, data);
