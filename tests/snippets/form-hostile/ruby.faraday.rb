require 'faraday'
require 'uri'

url = 'https://api.example.com/form'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
form = [
  ['b', '1'],
  ['a', '@file'],
  ['a', 'it\'s "x" $(id) `id`'],
  ['empty', ''],
  ['na me=&+', "sum = 1+1 & more\nnext"],
  ['ünï', '😀'],
  ['10', 'ten']
]
body = URI.encode_www_form(form)

response = Faraday.post(url, body, headers)
puts response.status, response.body
