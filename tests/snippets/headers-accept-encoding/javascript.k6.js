import http from "k6/http";

export default function () {
  const url = "https://api.example.com/archive";
  const params = {
    headers: {
      "Accept-Encoding": "identity",
      "User-Agent": "curl/8.5.0",
      Accept: "*/*",
      DNT: "1",
      X_Under_Score: "kept",
    },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
