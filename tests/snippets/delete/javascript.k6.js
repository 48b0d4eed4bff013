import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users/7";
  const params = {
    headers: { "If-Match": '"abc"' },
  };
  const response = http.request("DELETE", url, null, params);
  console.log(response.status, response.body);
}
