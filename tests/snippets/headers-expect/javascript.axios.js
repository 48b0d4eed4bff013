// a browser does not let a program set `Expect`: it is left out
import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/users",
  headers: { "Content-Type": "text/plain" },
  data: "x",
});
console.log(status, data);
