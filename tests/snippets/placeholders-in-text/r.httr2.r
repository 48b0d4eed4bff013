library(httr2)

response <- request("https://api.example.com/notes/{note_id}") |>
  req_headers(
    "Content-Type" = "text/plain",
    "X-Sign" = "$a `b` YOUR_SIGN-IT"
  ) |>
  req_body_raw(r"(one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
)") |>
  req_perform()
cat(resp_body_string(response))
