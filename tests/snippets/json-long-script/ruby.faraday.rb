require 'faraday'
require 'json'

url = 'https://api.example.com/rules'
headers = { 'Authorization' => 'Bearer YOUR_TOKEN', 'Content-Type' => 'application/json' }
payload = {
  'name' => 'tag',
  'script' => 'function (user, context, callback) {
  // it\'s "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
'
}
body = JSON.generate(payload)

response = Faraday.post(url, body, headers)
puts response.status, response.body
