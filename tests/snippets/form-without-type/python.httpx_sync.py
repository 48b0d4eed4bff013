import httpx

url = "https://api.example.com/form"
data = {"a": "b"}

response = httpx.post(url, data=data)
print(response.status_code, response.text)
