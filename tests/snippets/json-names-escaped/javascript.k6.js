import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body = JSON.stringify({
    'say "hi"': 1,
    "back\\slash": 2,
    "line\nbreak": 3,
    "tab\t": 4,
    "it's #{x} $y `z`": 5,
  });
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
