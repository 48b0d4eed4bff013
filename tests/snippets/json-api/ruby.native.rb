require 'json'
require 'net/http'

uri = URI('https://api.example.com/articles/1')
request = Net::HTTP::Patch.new(uri)
payload = {
  'data' => {
    'type' => 'articles',
    'id' => '1',
    'attributes' => { 'title' => 'A new title that is quite a bit longer than it was' }
  }
}
request.body = JSON.generate(payload)
request['Content-Type'] = 'application/vnd.api+json'
request['Accept'] = 'application/vnd.api+json'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
