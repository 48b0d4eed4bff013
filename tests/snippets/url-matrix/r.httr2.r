library(httr2)

response <- request("https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00") |>
  req_method("PUT") |>
  req_perform()
cat(resp_body_string(response))
