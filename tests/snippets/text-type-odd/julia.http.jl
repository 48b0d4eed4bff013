using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "Text/Plain; Format=flowed; charset=\"UTF-8\""]
body = "Zoë"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
