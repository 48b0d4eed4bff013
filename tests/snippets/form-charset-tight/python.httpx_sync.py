import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded;charset=utf-8"}
data = {"city": "Köln", "a": "1"}

response = httpx.put(url, headers=headers, data=data)
print(response.status_code, response.text)
