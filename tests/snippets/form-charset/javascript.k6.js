import http from "k6/http";

export default function () {
  const url = "https://api.example.com/form";
  const body = "q=harkdown";
  const params = {
    headers: {
      "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
    },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
