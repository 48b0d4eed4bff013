import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { "X-Tag": ["one", "two, three"], "X-Other": "x" },
});
console.log(status, data);
