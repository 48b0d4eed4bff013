import httpx

url = "https://api.example.com/settings/theme"
headers = {"Content-Type": "application/json"}
payload = "null"

response = httpx.put(url, headers=headers, content=payload)
print(response.status_code, response.text)
