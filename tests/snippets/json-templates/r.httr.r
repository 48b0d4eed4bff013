library(httr)

body <- jsonlite::toJSON(
  list(
    subject = "Hello {{user.name}}",
    js = "${name} `x`",
    ruby = "#{name} #@a #$b",
    python = "%(name)s {0} {}",
    swift = r"(\(name))",
    erb = "<%= name %> <?php echo 1 ?>",
    liquid = "{% if a %}{{ a }}{% endif %}",
    block = r"(one
{{#each items}}
{{/each}}
)"
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/templates",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
