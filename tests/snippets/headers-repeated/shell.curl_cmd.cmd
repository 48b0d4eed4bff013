curl --request GET ^
  --url https://api.example.com/users ^
  --header "X-Tag: one" ^
  --header "X-Other: x" ^
  --header "x-tag: two, three"
