import httpx

url = "https://api.example.com/settings/dark"
payload = False

response = httpx.put(url, json=payload)
print(response.status_code, response.text)
