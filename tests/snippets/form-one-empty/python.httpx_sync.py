import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
payload = "="

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
