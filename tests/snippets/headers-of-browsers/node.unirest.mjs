import unirest from "unirest";

const url = "https://api.example.com/users";
const response = await unirest.get(url).headers({
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
});
console.log(response.status, response.raw_body);
