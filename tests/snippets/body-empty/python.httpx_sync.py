import httpx

url = "https://api.example.com/jobs/7/start"
headers = {"Content-Type": "application/json"}

response = httpx.post(url, headers=headers)
print(response.status_code, response.text)
