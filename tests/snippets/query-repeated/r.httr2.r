library(httr2)

response <- request("https://api.example.com/search?tag=a&tag=b&q=x%20y+z") |>
  req_perform()
cat(resp_body_string(response))
