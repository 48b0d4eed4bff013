using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "text/plain"]
body = "it's \"quoted\" \\ back\\\\slash `tick` \$HOME \$(touch pwned) \${HOME} %s %d #{x} \\( !! ; | & > < 'a' ''' \"\"\" ``` \${x} EOF"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
