const url =
  "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}";
const response = await fetch(url);
console.log(response.status, await response.text());
