import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}",
});
console.log(status, data);
