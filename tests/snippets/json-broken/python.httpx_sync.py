import httpx

url = "https://api.example.com/broken"
headers = {"Content-Type": "application/json"}
payload = '{"a": 1,'

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
