require 'faraday'

# Keeps the query as it is; Faraday would sort it.
module PlainQuery
  def self.decode(query) = { query => nil }
  def self.encode(params) = params.keys.join('&')
end

url = 'https://api.example.com/upload?key=YOUR_API_KEY'
headers = { 'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1' }
body = "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"token\"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
it's ${user.name}
\r
--harkdown-boundary-1--\r
"

connection = Faraday.new(request: { params_encoder: PlainQuery })
response = connection.run_request(:post, url, body, headers)
puts response.status, response.body
