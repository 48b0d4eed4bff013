import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body = "--config=/etc/passwd -o x";
  const params = {
    headers: { "Content-Type": "text/plain" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
