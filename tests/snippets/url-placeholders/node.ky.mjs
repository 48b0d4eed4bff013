import ky from "ky";

const url =
  "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}";
const response = await ky.get(url);
console.log(response.status, await response.text());
