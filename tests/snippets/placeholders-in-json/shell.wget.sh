wget --quiet --output-document - \
  --method POST \
  --header 'Authorization: Bearer <ACCESS_TOKEN>' \
  --header 'X-Key: "YOUR_API_KEY"' \
  --header 'Cookie: sid=YOUR_SESSION' \
  --header 'Content-Type: application/json' \
  --body-data '{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}' \
  'https://${account.namespace}/api/{id}/keys'
