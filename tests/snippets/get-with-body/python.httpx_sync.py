import httpx

url = "https://api.example.com/search"
payload = {"query": "x"}

response = httpx.request("GET", url, json=payload)
print(response.status_code, response.text)
