http --ignore-stdin GET 'https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}'
