require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain; charset=utf-8' }
body = "\uFEFFbom \x01\x07\x08\x0B\x0C\x1B[0m\x7F\u0085 \u00AD\u200B\u2028\u2029\u202Eabc\u202C é 👩‍👩‍👧 􏿿"

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
