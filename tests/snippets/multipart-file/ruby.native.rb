require 'net/http'

uri = URI('https://api.example.com/upload')
request = Net::HTTP::Post.new(uri)
form = [
  ['title', 'My notes'],
  ['file', 'first line
second line
', { filename: 'notes.txt', content_type: 'text/plain' }],
  ['title', 'again']
]
request.set_form(form, 'multipart/form-data')
request['Authorization'] = 'Bearer ABCD'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
