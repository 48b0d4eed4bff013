curl --request PUT ^
  --url https://api.example.com/settings/name ^
  --header "Content-Type: application/json" ^
  --data-raw "\"a plain string\""
