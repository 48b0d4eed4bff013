import httpx

url = "HTTPS://API.Example.COM/Path"

response = httpx.get(url)
print(response.status_code, response.text)
