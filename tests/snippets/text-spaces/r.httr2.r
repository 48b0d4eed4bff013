library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = "text/plain"
  ) |>
  req_body_raw(r"(

  two lines before, two after  
	tab at the end	
 

)") |>
  req_perform()
cat(resp_body_string(response))
