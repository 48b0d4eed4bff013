require 'net/http'

uri = URI('https://api.example.com/oauth/token')
request = Net::HTTP::Post.new(uri)
form = {
  'grant_type' => 'client_credentials',
  'client_id' => 'YOUR_CLIENT_ID',
  'scope' => 'read write',
  'redirect_uri' => 'https://example.com/cb?a=b&c=d'
}
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
