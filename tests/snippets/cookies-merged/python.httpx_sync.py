import httpx

url = "https://api.example.com/me"
headers = {"Cookie": "a=1; b=2; c=3", "X-After": "x"}

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
