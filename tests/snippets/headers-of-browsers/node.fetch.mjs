// fetch does not let a program set `Host`: it is left out
// fetch does not let a program set `Connection`: it is left out
const response = await fetch("https://api.example.com/users", {
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
console.log(response.status, await response.text());
