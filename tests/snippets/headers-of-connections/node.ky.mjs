// ky does not let a program set `Connection`: it is left out
// ky does not let a program set `Upgrade`: it is left out
// ky does not let a program set `Keep-Alive`: it is left out
// ky does not let a program set `Trailer`: it is left out
import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.get(url, {
  headers: {
    TE: "trailers",
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
console.log(response.status, await response.text());
