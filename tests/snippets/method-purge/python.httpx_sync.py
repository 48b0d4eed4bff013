import httpx

url = "https://api.example.com/cache/front"

response = httpx.request("PURGE", url)
print(response.status_code, response.text)
