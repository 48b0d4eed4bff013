using HTTP

url = raw"""https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x"""

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
