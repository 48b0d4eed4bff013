import got from "got";

const url =
  "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}";
const response = await got.get(url);
console.log(response.statusCode, response.body);
