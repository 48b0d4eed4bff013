require "http/client"

response = HTTP::Client.get("https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x")
puts response.status_code, response.body
