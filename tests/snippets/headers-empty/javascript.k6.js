import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
    headers: { "X-Empty": "", Accept: "" },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
