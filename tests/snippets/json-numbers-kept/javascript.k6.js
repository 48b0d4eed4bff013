import http from "k6/http";

export default function () {
  const url = "https://api.example.com/numbers";
  const body = JSON.stringify({
    zero: 0,
    minus: -12,
    half: 0.5,
    pi: 3.14159,
    max: 9007199254740991,
    yes: true,
    no: false,
    nothing: null,
  });
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
