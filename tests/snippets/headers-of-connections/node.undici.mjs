// undici does not let a program set `Connection`: it is left out
// undici does not let a program set `Upgrade`: it is left out
// undici does not let a program set `Keep-Alive`: it is left out
import { request } from "undici";

const url = "https://api.example.com/users";
const { statusCode, body } = await request(url, {
  method: "GET",
  headers: {
    TE: "trailers",
    Trailer: "X-Sum",
    Via: "1.1 proxy",
    Date: "Tue, 15 Nov 1994 08:12:31 GMT",
    Range: "bytes=0-1",
    "If-None-Match": "*",
    "Proxy-Authorization": "Basic x",
    "Sec-CH-UA": '"x"',
    "Set-Cookie": "a=b",
    "Max-Forwards": "3",
    "X-HTTP-Method-Override": "PATCH",
    "Access-Control-Request-Method": "PUT",
    "Accept-Charset": "utf-8",
  },
});
console.log(statusCode, await body.text());
