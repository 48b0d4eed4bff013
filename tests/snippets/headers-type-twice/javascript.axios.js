// a browser sends all `content-type` headers as one, their values joined
import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/users",
  headers: { "Content-Type": "application/json, text/plain" },
  data: { a: 1 },
});
console.log(status, data);
