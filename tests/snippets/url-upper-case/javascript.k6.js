import http from "k6/http";

export default function () {
  const url = "HTTPS://API.Example.COM/Path";
  const response = http.request("GET", url);
  console.log(response.status, response.body);
}
