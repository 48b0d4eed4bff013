curl.exe --request 'POST' `
  --url 'https://api.example.com/orders' `
  --header 'Content-Type: application/json' `
  --data-raw '{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
'
