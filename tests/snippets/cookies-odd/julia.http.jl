using HTTP

url = "https://api.example.com/me"
headers = [
    "Cookie" => raw"""a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é""",
]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
