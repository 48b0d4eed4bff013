library(httr)

body <- jsonlite::toJSON(
  list(
    text = r"(it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <)",
    lines = r"(one
two
three
)",
    tab = "\t",
    cr = "a\rb",
    html = "</script><!-- <b>"
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/notes",
  add_headers(
    Accept = "application/json",
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
