require 'json'
require 'net/http'

uri = URI('https://api.example.com/sorted')
request = Net::HTTP::Post.new(uri)
payload = {
  'zeta' => 1,
  'Alpha' => 2,
  'alpha' => { 'b' => 1, 'a' => 2 },
  '_' => 3,
  'a-b' => 4,
  'a.b' => 5,
  'class' => 6,
  ' ' => 8
}
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
