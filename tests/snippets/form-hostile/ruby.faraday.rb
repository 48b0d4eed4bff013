require 'faraday'
require 'uri'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
body = URI.encode_www_form([
  ['b', '1'],
  ['a', '@file'],
  ['a', 'it\'s "x" $(id) `id`'],
  ['empty', ''],
  ['na me=&+', "sum = 1+1 & more\nnext"],
  ['ünï', '😀'],
  ['10', 'ten']
])

response = Faraday.post(url, body, headers)
puts response.status, response.body
