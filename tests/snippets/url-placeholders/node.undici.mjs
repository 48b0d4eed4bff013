import { request } from "undici";

const url =
  "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}";
const { statusCode, body } = await request(url);
console.log(statusCode, await body.text());
