// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Cookie`: it is left out
// a browser does not let a program set `Proxy-Connection`: it is left out
import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { accept: "text/html" },
  withCredentials: true,
});
console.log(status, data);
