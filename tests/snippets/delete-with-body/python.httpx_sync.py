import httpx

url = "https://api.example.com/users"
payload = {"ids": [1, 2, 3]}

response = httpx.request("DELETE", url, json=payload)
print(response.status_code, response.text)
