import requests

url = "https://api.example.com/settings/name"
payload = "a plain string"

response = requests.put(url, json=payload)
print(response.status_code, response.text)
