library(httr2)

response <- request("https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B") |>
  req_perform()
cat(resp_body_string(response))
