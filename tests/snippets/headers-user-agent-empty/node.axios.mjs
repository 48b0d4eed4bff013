import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { "User-Agent": "" },
});
console.log(status, data);
