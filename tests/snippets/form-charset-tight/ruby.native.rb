require 'net/http'

uri = URI('https://api.example.com/form')
request = Net::HTTP::Put.new(uri)
form = { 'city' => 'Köln', 'a' => '1' }
request.set_form_data(form)
request['Content-Type'] = 'application/x-www-form-urlencoded;charset=utf-8'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
