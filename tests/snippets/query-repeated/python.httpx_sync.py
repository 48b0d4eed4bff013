import httpx

url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z"

response = httpx.get(url)
print(response.status_code, response.text)
