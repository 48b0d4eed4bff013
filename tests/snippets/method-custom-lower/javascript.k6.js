import http from "k6/http";

export default function () {
  const url = "https://api.example.com/pages/1";
  const params = {
    headers: { Link: '<\/pages/2>; rel="next"' },
  };
  const response = http.request("link", url, null, params);
  console.log(response.status, response.body);
}
