library(httr2)

response <- request("https://api.example.com/users") |>
  req_headers(
    "X-Hostile" = r"(it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <)",
    "X-Dollar" = "$HOME `id` $(id)",
    "X-Name" = "Zoë €",
    "X-Tab" = "a\tb",
    "X-At" = "@file",
    "X-Space" = "padded"
  ) |>
  req_perform()
cat(resp_body_string(response))
