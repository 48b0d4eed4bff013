require 'net/http'

request = Net::HTTP::Post.new('/notes/{note_id}')
request.body = 'one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
'
request['Content-Type'] = 'text/plain'
request['X-Sign'] = '$a `b` YOUR_SIGN-IT'

response = Net::HTTP.start('api.example.com', 443, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
