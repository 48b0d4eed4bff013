import httpx

url = "https://api.example.com/users"
headers = {"Content-Type": "application/json"}

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
