import { ofetch } from "ofetch";

const url =
  "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}";
const data = await ofetch(url);
console.log(data);
