library(httr2)

response <- request("https://api.example.com/notes") |>
  req_body_json(list(
    "say \"hi\"" = 1L,
    "back\\slash" = 2L,
    "line\nbreak" = 3L,
    "tab\t" = 4L,
    "it's #{x} $y `z`" = 5L
  )) |>
  req_perform()
cat(resp_body_string(response))
