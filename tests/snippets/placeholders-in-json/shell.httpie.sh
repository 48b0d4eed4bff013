http --ignore-stdin POST 'https://${account.namespace}/api/{id}/keys' \
  'Authorization:Bearer <ACCESS_TOKEN>' \
  'X-Key:"YOUR_API_KEY"' \
  Cookie:sid=YOUR_SESSION \
  Content-Type:application/json \
  --raw '{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}'
