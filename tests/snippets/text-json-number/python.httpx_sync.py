import httpx

url = "https://api.example.com/counter"
payload = 12345678901234567890

response = httpx.put(url, json=payload)
print(response.status_code, response.text)
