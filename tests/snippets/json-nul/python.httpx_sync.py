import httpx

url = "https://api.example.com/names"
payload = {"nul": "a\x00b0", "bell": "\x07"}

response = httpx.post(url, json=payload)
print(response.status_code, response.text)
