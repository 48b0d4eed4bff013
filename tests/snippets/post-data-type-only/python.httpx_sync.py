import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/json"}

response = httpx.put(url, headers=headers)
print(response.status_code, response.text)
