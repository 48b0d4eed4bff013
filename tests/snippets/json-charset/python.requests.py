import requests

url = "https://api.example.com/jobs"
headers = {"content-type": "application/json; charset=utf-8"}
payload = {"job": "index"}

response = requests.post(url, headers=headers, json=payload)
print(response.status_code, response.text)
