curl --request PUT ^
  --url https://api.example.com/settings/dark ^
  --header "Content-Type: application/json" ^
  --data-raw false
