require 'httparty'

url = URI::DEFAULT_PARSER.escape('https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D', /[\s\[\]{}<>]/)

response = HTTParty.get(url)
puts response.code, response.body
