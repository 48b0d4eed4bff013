import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
payload = "id=1&id=2"

response = httpx.request("DELETE", url, headers=headers, content=payload)
print(response.status_code, response.text)
