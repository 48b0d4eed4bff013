require 'net/http'

uri = URI('https://api.example.com/form')
request = Net::HTTP::Post.new(uri)
request.set_form_data([
  ['b', '1'],
  ['a', '@file'],
  ['a', 'it\'s "x" $(id) `id`'],
  ['empty', ''],
  ['na me=&+', "sum = 1+1 & more\nnext"],
  ['ünï', '😀'],
  ['10', 'ten']
])

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
