import http from "k6/http";

export default function () {
  const url = "https://api.example.com/form";
  const body = "city=K%C3%B6ln&a=1";
  const params = {
    headers: {
      "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
    },
  };
  const response = http.request("PUT", url, body, params);
  console.log(response.status, response.body);
}
