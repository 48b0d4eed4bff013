import https from "node:https";

const url = "https://api.example.com/users";
const options = {
  method: "GET",
  headers: {
    Host: "other.example.com",
    "User-Agent": "harkdown/1.0 (docs)",
    "Accept-Encoding": "gzip, br",
    Referer: "https://example.com/",
    Origin: "https://example.com",
    "Accept-Language": "de",
    "Cache-Control": "no-cache",
    Connection: "keep-alive",
    "Sec-Fetch-Mode": "cors",
    DNT: "1",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
