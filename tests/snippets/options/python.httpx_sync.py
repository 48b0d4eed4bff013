import httpx

url = "https://api.example.com/files"
headers = {"X-Requested-With": "harkdown"}

response = httpx.options(url, headers=headers)
print(response.status_code, response.text)
