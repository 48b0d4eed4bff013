library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = "text/plain"
  ) |>
  req_body_raw(r"(it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > < 'a' ''' """ ``` ${x} EOF)") |>
  req_perform()
cat(resp_body_string(response))
