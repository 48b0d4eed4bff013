// Node.js does not let a program set `Trailer`: it is left out
import https from "node:https";

const url = "https://api.example.com/users";
const options = {
  method: "GET",
  headers: {
    Connection: "close",
    TE: "trailers",
    Upgrade: "h2c",
    "Keep-Alive": "timeout=5",
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
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
