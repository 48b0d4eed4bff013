library(httr2)

response <- request("https://api.example.com/me") |>
  req_headers(
    Cookie = r"(a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é)"
  ) |>
  req_perform()
cat(resp_body_string(response))
