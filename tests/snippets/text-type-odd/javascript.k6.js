import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body = "Zoë";
  const params = {
    headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
