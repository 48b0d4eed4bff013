import httpx

url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd"

response = httpx.get(url)
print(response.status_code, response.text)
