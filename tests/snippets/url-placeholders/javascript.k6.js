import http from "k6/http";

export default function () {
  const url =
    "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}";
  const response = http.request("GET", url);
  console.log(response.status, response.body);
}
