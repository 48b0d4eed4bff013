using HTTP

url = "https://api.example.com/users"
headers = [
    "X-Template" => raw"""{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>""",
    "X-Percent" => "100% %USERNAME% %d",
    "X-Json" => raw"""{"a": ["b", 1], "c": "\u00e9"}""",
    "X-Comment" => "a // b /* c */ # d -- e",
    "X-Caret" => "^a^ ^^ &b|c",
]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
