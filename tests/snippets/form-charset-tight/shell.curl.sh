curl --request PUT \
  --url https://api.example.com/form \
  --header 'Content-Type: application/x-www-form-urlencoded;charset=utf-8' \
  --data-urlencode 'city=Köln' \
  --data-urlencode a=1
