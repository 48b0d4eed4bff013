require 'httparty'

url = "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x"

response = HTTParty.get(url)
puts response.code, response.body
