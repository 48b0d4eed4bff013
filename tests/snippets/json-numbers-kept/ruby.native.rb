require 'json'
require 'net/http'

uri = URI('https://api.example.com/numbers')
request = Net::HTTP::Post.new(uri)
payload = {
  'zero' => 0,
  'minus' => -12,
  'half' => 0.5,
  'pi' => 3.14159,
  'max' => 9007199254740991,
  'yes' => true,
  'no' => false,
  'nothing' => nil
}
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
