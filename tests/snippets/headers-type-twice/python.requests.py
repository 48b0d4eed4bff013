# requests sends all `content-type` headers as one, their values joined
import requests

url = "https://api.example.com/users"
headers = {"Content-Type": "application/json, text/plain"}
payload = {"a": 1}

response = requests.post(url, headers=headers, json=payload)
print(response.status_code, response.text)
