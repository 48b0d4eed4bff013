curl --request POST ^
  --url https://api.example.com/jobs ^
  --header "Content-Type: application/json" ^
  --data-raw "{}"
