import httpx

url = "https://api.example.com/jobs"

response = httpx.post(url)
print(response.status_code, response.text)
