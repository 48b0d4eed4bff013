library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = "text/plain"
  ) |>
  req_body_raw(r"(%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \1 \n \u0041 \x41 \101 @x @{y} #{z} #@a `w` "q" 'r' <%= s %> ?> */ -- ; rm)") |>
  req_perform()
cat(resp_body_string(response))
