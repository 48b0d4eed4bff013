curl --request POST ^
  --url "https://${account.namespace}/api/{id}/keys" ^
  --globoff ^
  --header "Authorization: Bearer <ACCESS_TOKEN>" ^
  --header "X-Key: \"YOUR_API_KEY\"" ^
  --header "Cookie: sid=YOUR_SESSION" ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"client\": \"YOUR_CLIENT_ID\", \"text\": \"a ${user.name} $b\", \"list\": [\"{{item}}\"], \"n\": 1}"
