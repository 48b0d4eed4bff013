import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  },
  data: new URLSearchParams({ city: "Köln", a: "1" }),
});
console.log(status, data);
