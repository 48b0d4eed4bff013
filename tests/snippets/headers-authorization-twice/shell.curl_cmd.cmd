curl --request GET ^
  --url https://api.example.com/users ^
  --header "Authorization: Bearer a" ^
  --header "Authorization: Bearer b"
