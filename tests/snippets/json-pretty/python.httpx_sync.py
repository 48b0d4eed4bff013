import httpx

url = "https://api.example.com/orders"
payload = {"id": 7, "items": [{"sku": "A-1", "count": 2}]}

response = httpx.post(url, json=payload)
print(response.status_code, response.text)
