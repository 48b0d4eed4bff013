require 'json'
require 'net/http'

request = Net::HTTP::Post.new('/api/{id}/keys')
payload = {
  'client' => 'YOUR_CLIENT_ID',
  'text' => 'a ${user.name} $b',
  'list' => ['{{item}}'],
  'n' => 1
}
request.body = JSON.generate(payload)
request['Authorization'] = 'Bearer <ACCESS_TOKEN>'
request['X-Key'] = '"YOUR_API_KEY"'
request['Cookie'] = 'sid=YOUR_SESSION'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start('${account.namespace}', 443, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
