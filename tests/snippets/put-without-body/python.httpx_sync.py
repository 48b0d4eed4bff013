import httpx

url = "https://api.example.com/stars/1"

response = httpx.put(url)
print(response.status_code, response.text)
