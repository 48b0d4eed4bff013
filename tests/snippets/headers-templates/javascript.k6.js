import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
    headers: {
      "X-Template": "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
      "X-Percent": "100% %USERNAME% %d",
      "X-Json": '{"a": ["b", 1], "c": "\\u00e9"}',
      "X-Comment": "a // b /* c */ # d -- e",
      "X-Caret": "^a^ ^^ &b|c",
    },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
