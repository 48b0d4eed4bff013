library(httr)

response <- GET(
  "https://api.example.com/users",
  add_headers(
    "X-Hostile" = r"(it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <)",
    "X-Dollar" = "$HOME `id` $(id)",
    "X-Name" = "Zoë €",
    "X-Tab" = "a\tb",
    "X-At" = "@file",
    "X-Space" = "padded"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
