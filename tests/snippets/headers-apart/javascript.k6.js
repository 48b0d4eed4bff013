// k6 sends all `Cookie` headers as one, their values joined
import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
    headers: {
      Cookie: "a=1; b=2",
      accept: "text/html",
      "Proxy-Connection": "keep-alive",
    },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
