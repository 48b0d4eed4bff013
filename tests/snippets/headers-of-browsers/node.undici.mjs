// undici does not let a program set `Connection`: it is left out
import { request } from "undici";

const url = "https://api.example.com/users";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: {
    Host: "other.example.com",
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
console.log(statusCode, await body.text());
