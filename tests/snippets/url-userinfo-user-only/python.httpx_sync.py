import httpx

url = "https://api.example.com/me"

response = httpx.get(url, auth=("YOUR_KEY", ""))
print(response.status_code, response.text)
