import requests

url = "https://api.example.com/settings/theme"
headers = {"Content-Type": "application/json"}
payload = "null"

response = requests.put(url, headers=headers, data=payload)
print(response.status_code, response.text)
