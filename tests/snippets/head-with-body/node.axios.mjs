import axios from "axios";

const { status, data } = await axios({
  method: "HEAD",
  url: "https://api.example.com/files/1",
  headers: { "Content-Type": "text/plain" },
  data: "odd",
});
console.log(status, data);
