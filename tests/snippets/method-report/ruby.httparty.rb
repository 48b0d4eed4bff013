# HTTParty refuses the method REPORT
require 'httparty'

url = 'https://api.example.com/calendar'
headers = { 'Depth' => '1', 'Content-Type' => 'application/xml' }
body = '<report/>'

response = HTTParty::Request.new(Net::HTTPGenericRequest, url, headers: headers, body: body).perform
puts response.code, response.body
