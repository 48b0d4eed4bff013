import httpx

url = "https://api.example.com/x"
headers = {"Content-Type": "text/plain"}
payload = "*"

response = httpx.request("OPTIONS", url, headers=headers, content=payload)
print(response.status_code, response.text)
