import httpx

url = "https://api.example.com/jobs/7/stop"

response = httpx.post(url)
print(response.status_code, response.text)
