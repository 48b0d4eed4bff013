import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
payload = "a=1&b=two+words&a=%C3%A9&flag"

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
