import httpx

url = "https://api.example.com/devices"

response = httpx.request("M-SEARCH", url)
print(response.status_code, response.text)
