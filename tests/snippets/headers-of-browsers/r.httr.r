library(httr)

response <- GET(
  "https://api.example.com/users",
  add_headers(
    Host = "other.example.com",
    "User-Agent" = "harkdown/1.0 (docs)",
    "Accept-Encoding" = "gzip, br",
    Referer = "https://example.com/",
    Origin = "https://example.com",
    "Accept-Language" = "de",
    "Cache-Control" = "no-cache",
    Connection = "keep-alive",
    "Sec-Fetch-Mode" = "cors",
    DNT = "1"
  )
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
