require 'net/http'

uri = URI('https://api.example.com/form')
request = Net::HTTP::Post.new(uri)
form = { 'q' => 'harkdown' }
request.set_form_data(form)
request['Content-Type'] = 'application/x-www-form-urlencoded; charset=UTF-8'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
