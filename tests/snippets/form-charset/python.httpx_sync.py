import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
data = {"q": "harkdown"}

response = httpx.post(url, headers=headers, data=data)
print(response.status_code, response.text)
