using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "text/plain; charset=utf-8"]
body = "\ufeffbom \u0001\u0007\u0008\u000b\u000c\u001b[0m\u007f\u0085 \u00ad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
