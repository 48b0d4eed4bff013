curl --request GET ^
  --url https://api.example.com/search ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"query\": \"x\"}"
