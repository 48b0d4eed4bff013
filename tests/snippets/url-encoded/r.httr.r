library(httr)

response <- GET(
  "https://api.example.com/a%2Fb/%41%7e/c%20d/100%25/%25zz?q=%C3%A9+%26&r=%e9"
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
