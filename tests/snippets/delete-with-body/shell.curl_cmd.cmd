curl --request DELETE ^
  --url https://api.example.com/users ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"ids\": [1, 2, 3]}"
