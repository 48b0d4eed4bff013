http --ignore-stdin POST https://api.example.com/orders \
  Content-Type:application/json \
  --raw '{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
'
