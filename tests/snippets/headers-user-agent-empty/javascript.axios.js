// a browser does not let a program set `User-Agent`: it is left out
import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users",
});
console.log(status, data);
