library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    Accept = "application/json"
  ) |>
  req_body_json(list(
    text = r"(it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <)",
    lines = r"(one
two
three
)",
    tab = "\t",
    cr = "a\rb",
    html = "</script><!-- <b>"
  )) |>
  req_perform()
cat(resp_body_string(response))
