# HTTParty calls the body `application/x-www-form-urlencoded`
require 'httparty'

url = 'https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00'

response = HTTParty.put(url)
puts response.code, response.body
