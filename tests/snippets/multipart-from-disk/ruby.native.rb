require 'net/http'

uri = URI('https://api.example.com/upload')
request = Net::HTTP::Post.new(uri)
form = [
  ['kind', 'avatar'],
  ['file', File.open('avatar.png', 'rb'), { filename: 'avatar.png', content_type: 'image/png' }]
]
request.set_form(form, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
