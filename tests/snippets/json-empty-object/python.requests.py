import requests

url = "https://api.example.com/jobs"
payload = {}

response = requests.post(url, json=payload)
print(response.status_code, response.text)
