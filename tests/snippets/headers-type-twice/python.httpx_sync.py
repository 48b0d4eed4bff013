import httpx

url = "https://api.example.com/users"
headers = [("Content-Type", "application/json"), ("content-type", "text/plain")]
payload = {"a": 1}

response = httpx.post(url, headers=headers, json=payload)
print(response.status_code, response.text)
