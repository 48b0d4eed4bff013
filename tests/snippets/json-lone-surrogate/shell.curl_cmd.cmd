curl --request POST ^
  --url https://api.example.com/names ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"half\": \"\ud83d\"}"
