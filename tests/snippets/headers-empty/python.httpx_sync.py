import httpx

url = "https://api.example.com/users"
headers = {"X-Empty": "", "Accept": ""}

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
