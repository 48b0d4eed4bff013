require 'net/http'

uri = URI('https://api.example.com/form')
request = Net::HTTP::Post.new(uri)
form = [
  ['b', '1'],
  ['a', '@file'],
  ['a', 'it\'s "x" $(id) `id`'],
  ['empty', ''],
  ['na me=&+', "sum = 1+1 & more\nnext"],
  ['ünï', '😀'],
  ['10', 'ten']
]
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
