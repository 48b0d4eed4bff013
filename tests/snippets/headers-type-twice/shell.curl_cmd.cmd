curl --request POST ^
  --url https://api.example.com/users ^
  --header "Content-Type: application/json" ^
  --header "content-type: text/plain" ^
  --data-raw "{\"a\": 1}"
