import http from "k6/http";

export default function () {
  const url =
    "https://api.example.com/a%2Fb/%41%7e/c%20d/100%25/%25zz?q=%C3%A9+%26&r=%e9";
  const response = http.request("GET", url);
  console.log(response.status, response.body);
}
