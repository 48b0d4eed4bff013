import httpx

url = "https://api.example.com/files/1"
headers = {"Content-Type": "text/plain"}
payload = "odd"

response = httpx.request("HEAD", url, headers=headers, content=payload)
print(response.status_code, response.text)
