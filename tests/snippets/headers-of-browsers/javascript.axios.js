// a browser does not let a program set `Host`: it is left out
// a browser does not let a program set `User-Agent`: it is left out
// a browser does not let a program set `Accept-Encoding`: it is left out
// a browser does not let a program set `Referer`: it is left out
// a browser does not let a program set `Origin`: it is left out
// a browser does not let a program set `Connection`: it is left out
// a browser does not let a program set `Sec-Fetch-Mode`: it is left out
// a browser does not let a program set `DNT`: it is left out
import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { "Accept-Language": "de", "Cache-Control": "no-cache" },
});
console.log(status, data);
