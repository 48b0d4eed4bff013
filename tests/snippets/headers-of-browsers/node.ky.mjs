// ky does not let a program set `Host`: it is left out
// ky does not let a program set `Connection`: it is left out
import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.get(url, {
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
console.log(response.status, await response.text());
