curl --request GET ^
  --url https://api.example.com/users ^
  --header "__proto__: x" ^
  --header "constructor: y" ^
  --header "10: ten" ^
  --header "2: two"
