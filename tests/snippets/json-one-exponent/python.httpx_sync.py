import httpx

url = "https://api.example.com/numbers/1"
headers = {"Content-Type": "application/json"}
payload = "[1e5]"

response = httpx.put(url, headers=headers, content=payload)
print(response.status_code, response.text)
