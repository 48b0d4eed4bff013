import httpx

url = "https://api.example.com/users"
headers = {"Expect": "100-continue", "Content-Type": "text/plain"}
payload = "x"

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
