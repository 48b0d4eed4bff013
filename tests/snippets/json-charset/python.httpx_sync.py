import httpx

url = "https://api.example.com/jobs"
headers = {"content-type": "application/json; charset=utf-8"}
payload = {"job": "index"}

response = httpx.post(url, headers=headers, json=payload)
print(response.status_code, response.text)
