using HTTP

url = "https://api.example.com/soap"
headers = ["Content-Type" => "application/soap+xml; charset=utf-8; action=\"urn:find\""]
body = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\">\n  <s:Body><![CDATA[a ]] b \$x `c` {{d}}]]></s:Body>\n</s:Envelope>\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
