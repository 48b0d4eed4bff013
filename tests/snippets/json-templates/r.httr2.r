library(httr2)

response <- request("https://api.example.com/templates") |>
  req_body_json(list(
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
  )) |>
  req_perform()
cat(resp_body_string(response))
