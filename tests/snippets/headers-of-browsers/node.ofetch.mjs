// ofetch does not let a program set `Host`: it is left out
// ofetch does not let a program set `Connection`: it is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "GET",
  headers: {
    "User-Agent": "harkdown/1.0 (docs)",
    "Accept-Encoding": "gzip, br",
    Referer: "https://example.com/",
    Origin: "https://example.com",
    "Accept-Language": "de",
    "Cache-Control": "no-cache",
    "Sec-Fetch-Mode": "cors",
    DNT: "1",
  },
});
console.log(data);
