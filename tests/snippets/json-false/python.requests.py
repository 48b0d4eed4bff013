import requests

url = "https://api.example.com/settings/dark"
payload = False

response = requests.put(url, json=payload)
print(response.status_code, response.text)
