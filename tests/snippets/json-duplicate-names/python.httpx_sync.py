import httpx

url = "https://api.example.com/twice"
headers = {"Content-Type": "application/json"}
payload = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
