require 'httparty'

url = 'HTTPS://API.Example.COM/Path'

response = HTTParty.get(url)
puts response.code, response.body
