library(httr)

body <- r"(%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \1 \n \u0041 \x41 \101 @x @{y} #{z} #@a `w` "q" 'r' <%= s %> ?> */ -- ; rm)"

response <- POST(
  "https://api.example.com/notes",
  add_headers(
    "Content-Type" = "text/plain"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
