require 'httparty'

url = URI::DEFAULT_PARSER.escape('https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B', /[\s\[\]{}<>]/)

response = HTTParty.get(url)
puts response.code, response.body
