import httpx

url = "https://api.example.com/?x=1"

response = httpx.get(url)
print(response.status_code, response.text)
