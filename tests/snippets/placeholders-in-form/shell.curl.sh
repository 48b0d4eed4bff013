curl --request POST \
  --url https://api.example.com/oauth/token \
  --data-urlencode client_id=YOUR_CLIENT_ID \
  --data-urlencode 'code=a "<CODE>" & $x' \
  --data-urlencode 'redirect=https://{host}/cb?x={{state}}'
