import httpx

url = "https://api.example.com/files/1"

response = httpx.head(url)
print(response.status_code, response.text)
