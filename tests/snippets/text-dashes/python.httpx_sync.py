import httpx

url = "https://api.example.com/raw"
headers = {"Content-Type": "text/plain"}
payload = "--data -X DELETE"

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
