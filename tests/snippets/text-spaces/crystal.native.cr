require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain",
}
body = %q(

  two lines before, two after  
	tab at the end	
 

)

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
