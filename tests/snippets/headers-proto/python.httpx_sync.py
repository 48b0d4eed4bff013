import httpx

url = "https://api.example.com/users"
headers = {"__proto__": "x", "constructor": "y", "10": "ten", "2": "two"}

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
