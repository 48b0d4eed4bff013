curl --request PUT ^
  --url https://api.example.com/numbers/1 ^
  --header "Content-Type: application/json" ^
  --data-raw "[1e5]"
