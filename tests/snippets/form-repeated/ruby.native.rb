require 'net/http'

uri = URI('https://api.example.com/form')
request = Net::HTTP::Post.new(uri)
form = [
  ['tag', 'b'],
  ['tag', 'a'],
  ['items[0][id]', '1'],
  ['items[]', 'x'],
  ['items[]', 'y'],
  ['plus', 'a+b c~*-._'],
  ['percent', '100%25 %41'],
  ['lines', "one\r\ntwo"]
]
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
