import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
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
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
