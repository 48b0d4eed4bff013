require 'net/http'

uri = URI('https://api.example.com/oauth/token')
request = Net::HTTP::Post.new(uri)
form = {
  'client_id' => 'YOUR_CLIENT_ID',
  'code' => 'a "<CODE>" & $x',
  'redirect' => 'https://{host}/cb?x={{state}}'
}
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
