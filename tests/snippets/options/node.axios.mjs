import axios from "axios";

const { status, data } = await axios({
  method: "OPTIONS",
  url: "https://api.example.com/files",
  headers: { "X-Requested-With": "harkdown" },
});
console.log(status, data);
