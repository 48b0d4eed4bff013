// a browser sends all `Authorization` headers as one, their values joined
import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { Authorization: "Bearer a, Bearer b" },
});
console.log(status, data);
