Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", "text/plain"}
    ],
    body: ~S(

  two lines before, two after  
	tab at the end	
 

)
  )

IO.puts(response.status)
IO.inspect(response.body)
