require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain",
}
body = %q(%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \1 \n \u0041 \x41 \101 @x @{y} #{z} #@a `w` "q" 'r' <%= s %> ?> */ -- ; rm)

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
