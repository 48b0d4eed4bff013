import httpx

url = "https://api.example.com/me"

response = httpx.get(url, auth=("{user}", "<PASSWORD>"))
print(response.status_code, response.text)
