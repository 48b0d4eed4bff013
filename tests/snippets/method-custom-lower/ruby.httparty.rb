# HTTParty refuses the method link
require 'httparty'

url = 'https://api.example.com/pages/1'
headers = { 'Link' => '</pages/2>; rel="next"' }

response = HTTParty::Request.new(Net::HTTPGenericRequest, url, headers: headers).perform
puts response.code, response.body
