require 'net/http'

request = Net::HTTP::Get.new('/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}')

response = Net::HTTP.start('api.example.com', 443, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
