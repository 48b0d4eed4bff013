import superagent from "superagent";

const url =
  "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}";
const response = await superagent.get(url);
console.log(response.status, response.text);
