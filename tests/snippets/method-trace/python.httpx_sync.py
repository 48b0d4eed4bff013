import httpx

url = "https://api.example.com/users"

response = httpx.request("TRACE", url)
print(response.status_code, response.text)
