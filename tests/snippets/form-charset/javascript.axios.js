import axios from "axios";

const body = new URLSearchParams({ q: "harkdown" }).toString();
const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  },
  data: new TextEncoder().encode(body),
});
console.log(status, data);
