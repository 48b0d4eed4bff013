curl --request GET ^
  --url https://api.example.com/users ^
  --header "Content-Type: application/json"
