import requests

url = "https://api.example.com/search"
payload = {"query": "x"}

response = requests.get(url, json=payload)
print(response.status_code, response.text)
