require 'httparty'

url = URI::DEFAULT_PARSER.escape('https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}', /[\s\[\]{}<>]/)

response = HTTParty.get(url)
puts response.code, response.body
