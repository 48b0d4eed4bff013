import unirest from "unirest";

const url =
  "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}";
const response = await unirest.get(url);
console.log(response.status, response.raw_body);
