import requests

url = "https://api.example.com/numbers/1"
headers = {"Content-Type": "application/json"}
payload = "[1e5]"

response = requests.put(url, headers=headers, data=payload)
print(response.status_code, response.text)
