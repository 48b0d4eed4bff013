import httpx

url = "https://api.example.com/users"
headers = {"User-Agent": ""}

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
