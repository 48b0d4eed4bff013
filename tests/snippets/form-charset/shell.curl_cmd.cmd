curl --request POST ^
  --url https://api.example.com/form ^
  --header "Content-Type: application/x-www-form-urlencoded; charset=UTF-8" ^
  --data-urlencode "q=harkdown"
