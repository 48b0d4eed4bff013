import httpx

url = "https://api.example.com/users"
headers = [("Authorization", "Bearer a"), ("Authorization", "Bearer b")]

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
