library(httr2)

response <- request("https://api.example.com/upload") |>
  req_body_multipart(
    kind = "avatar",
    file = curl::form_file("avatar.png", type = "image/png")
  ) |>
  req_perform()
cat(resp_body_string(response))
