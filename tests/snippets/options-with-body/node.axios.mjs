import axios from "axios";

const { status, data } = await axios({
  method: "OPTIONS",
  url: "https://api.example.com/x",
  headers: { "Content-Type": "text/plain" },
  data: "*",
});
console.log(status, data);
