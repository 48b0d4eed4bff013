import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "application/octet-stream" },
  data: "a\x00b\x011",
});
console.log(status, data);
