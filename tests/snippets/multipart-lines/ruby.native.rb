require 'net/http'

uri = URI('https://api.example.com/upload/1')
request = Net::HTTP::Put.new(uri)
form = [
  ['files[]', "id,name\r
1,\"a\"\r
", { filename: 'a.csv', content_type: 'text/csv' }],
  ['files[]', '<svg>
  <text>${x} {{y}}</text>
</svg>
', { filename: 'b.svg', content_type: 'image/svg+xml' }]
]
request.set_form(form, 'multipart/form-data')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
