import httpx

url = "https://api.example.com/users"
headers = [
    ("Cookie", "a=1"),
    ("Cookie", "b=2"),
    ("accept", "text/html"),
    ("Proxy-Connection", "keep-alive"),
]

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
