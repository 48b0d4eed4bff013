import httpx

url = "https://api.example.com/ping"

response = httpx.post(url)
print(response.status_code, response.text)
