import http from "k6/http";

export default function () {
  const url = "https://api.example.com/me";
  const params = {
    headers: {
      Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
    },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
