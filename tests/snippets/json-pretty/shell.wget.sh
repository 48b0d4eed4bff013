wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
' \
  https://api.example.com/orders
