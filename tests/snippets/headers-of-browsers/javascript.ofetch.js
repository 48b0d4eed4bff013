// a browser does not let a program set `Host`: it is left out
// a browser does not let a program set `User-Agent`: it is left out
// a browser does not let a program set `Accept-Encoding`: it is left out
// a browser does not let a program set `Referer`: it is left out
// a browser does not let a program set `Origin`: it is left out
// a browser does not let a program set `Connection`: it is left out
// a browser does not let a program set `Sec-Fetch-Mode`: it is left out
// a browser does not let a program set `DNT`: it is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "GET",
  headers: { "Accept-Language": "de", "Cache-Control": "no-cache" },
});
console.log(data);
