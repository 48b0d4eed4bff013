require 'json'
require 'net/http'

uri = URI('https://api.example.com/rules')
request = Net::HTTP::Post.new(uri)
payload = {
  'name' => 'tag',
  'script' => 'function (user, context, callback) {
  // it\'s "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
'
}
request.body = JSON.generate(payload)
request['Authorization'] = 'Bearer YOUR_TOKEN'
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
