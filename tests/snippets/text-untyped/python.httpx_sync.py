import httpx

url = "https://api.example.com/raw"
payload = "just some text"

response = httpx.post(url, content=payload)
print(response.status_code, response.text)
