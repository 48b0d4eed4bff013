// a browser does not let a program set `Cookie`: it is left out
import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/me",
  withCredentials: true,
});
console.log(status, data);
