import httpx

url = "https://api.example.com/users"
headers = [("X-Tag", "one"), ("X-Other", "x"), ("x-tag", "two, three")]

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
