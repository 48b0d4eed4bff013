import httpx

url = "https://api.example.com/names"
headers = {"Content-Type": "application/json"}
payload = '{"half": "\\ud83d"}'

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
