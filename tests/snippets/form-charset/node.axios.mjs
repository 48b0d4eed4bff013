import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  },
  data: new URLSearchParams({ q: "harkdown" }),
});
console.log(status, data);
