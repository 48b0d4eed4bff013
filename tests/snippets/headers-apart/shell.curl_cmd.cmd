curl --request GET ^
  --url https://api.example.com/users ^
  --header "Cookie: a=1" ^
  --header "Cookie: b=2" ^
  --header "accept: text/html" ^
  --header "Proxy-Connection: keep-alive"
