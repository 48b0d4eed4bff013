require 'net/http'

uri = URI('https://api.example.com/users')
request = Net::HTTP::Get.new(uri)
request['X-Template'] = '{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>'
request['X-Percent'] = '100% %USERNAME% %d'
request['X-Json'] = '{"a": ["b", 1], "c": "\\u00e9"}'
request['X-Comment'] = 'a // b /* c */ # d -- e'
request['X-Caret'] = '^a^ ^^ &b|c'

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|
  http.request(request)
end
puts response.code, response.body
