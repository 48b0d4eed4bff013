curl --request PUT ^
  --url https://api.example.com/counter ^
  --header "Content-Type: application/json" ^
  --data-raw 12345678901234567890
