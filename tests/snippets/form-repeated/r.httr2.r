library(httr2)

response <- request("https://api.example.com/form") |>
  req_body_raw("tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo", type = "application/x-www-form-urlencoded") |>
  req_perform()
cat(resp_body_string(response))
