// a browser does not let a program set `Accept-Encoding`: it is left out
// a browser does not let a program set `User-Agent`: it is left out
// a browser does not let a program set `DNT`: it is left out
import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/archive",
  headers: { Accept: "*/*", X_Under_Score: "kept" },
});
console.log(status, data);
