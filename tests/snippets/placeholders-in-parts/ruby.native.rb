require 'net/http'

uri = URI('https://api.example.com/upload?key=YOUR_API_KEY')
request = Net::HTTP::Post.new(uri)
form = [
  ['token', '<TOKEN>'],
  ['file', "it's ${user.name}\n", { filename: 'a.txt', content_type: 'text/plain' }]
]
request.set_form(form, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
