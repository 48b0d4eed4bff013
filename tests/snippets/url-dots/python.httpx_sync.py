import httpx

url = "https://api.example.com/a/"

response = httpx.get(url)
print(response.status_code, response.text)
