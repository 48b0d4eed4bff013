import httpx

url = "https://api.example.com/settings/name"
payload = "a plain string"

response = httpx.put(url, json=payload)
print(response.status_code, response.text)
