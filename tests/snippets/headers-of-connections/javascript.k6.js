// k6 does not let a program set `Trailer`: it is left out
import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
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
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
