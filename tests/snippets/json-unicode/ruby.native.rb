require 'json'
require 'net/http'

uri = URI('https://api.example.com/names')
request = Net::HTTP::Post.new(uri)
payload = {
  'name' => 'Zoë 😀 日本',
  'separator' => "a\u2028b\u2029c",
  'mark' => "\uFEFFx",
  'escaped' => 'é😀',
  'right' => "a\u202Eb"
}
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
