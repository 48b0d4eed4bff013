using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "text/plain"]
body = raw"""%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \1 \n \u0041 \x41 \101 @x @{y} #{z} #@a `w` "q" 'r' <%= s %> ?> */ -- ; rm"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
