import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "application/octet-stream"}
payload = "a\x00b\x011"

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
