library(httr2)

response <- request("https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D") |>
  req_perform()
cat(resp_body_string(response))
