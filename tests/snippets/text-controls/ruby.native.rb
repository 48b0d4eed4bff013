require 'net/http'

uri = URI('https://api.example.com/notes')
request = Net::HTTP::Post.new(uri)
request.body = "\uFEFFbom \x01\x07\x08\x0B\x0C\x1B[0m\x7F\u0085 \u00AD\u200B\u2028\u2029\u202Eabc\u202C é 👩‍👩‍👧 􏿿"
request['Content-Type'] = 'text/plain; charset=utf-8'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
