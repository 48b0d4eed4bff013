require 'faraday'

url = 'HTTPS://API.Example.COM/Path'

response = Faraday.get(url)
puts response.status, response.body
