require 'net/http'

uri = URI('https://api.example.com/upload')
request = Net::HTTP::Post.new(uri)
form = [
  ['na"me', '@file;type=x'],
  ['a=b', '<file'],
  ['file', '{"a": "b\\\\c"}; $(id)', { filename: 'it\'s "it"; x.json', content_type: 'application/json' }],
  ['ünï', 'x', { filename: 'naïve 😀.bin' }]
]
request.set_form(form, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
