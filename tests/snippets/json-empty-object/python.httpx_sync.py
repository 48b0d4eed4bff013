import httpx

url = "https://api.example.com/jobs"
payload = {}

response = httpx.post(url, json=payload)
print(response.status_code, response.text)
