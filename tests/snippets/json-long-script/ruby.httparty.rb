require 'httparty'
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

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
