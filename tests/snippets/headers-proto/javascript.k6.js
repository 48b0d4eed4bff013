// k6 does not let a program set `__proto__`: it is left out
import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
    headers: { constructor: "y", 10: "ten", 2: "two" },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
