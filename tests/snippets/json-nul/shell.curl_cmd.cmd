curl --request POST ^
  --url https://api.example.com/names ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"nul\": \"a\u0000b0\", \"bell\": \"\u0007\"}"
